import { cellQuestions, typed } from "./cell-form.js";
import { choice } from "./controls/choice.js";
import { duration } from "./controls/duration.js";
import { line } from "./controls/typed.js";

const marks = ({ session }) => session.words.words.moment.filter(({ key }) => key !== "truth");

/** A cell of a service blueprint, and what its work takes. */
export const workForm = cellQuestions(typed, { name: "duration", control: duration() }, { name: "department", control: line() }, { name: "mark", control: choice(marks) });
