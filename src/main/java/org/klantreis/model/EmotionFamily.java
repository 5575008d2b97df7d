package org.klantreis.model;

/** The eight families of Plutchik's wheel (R. Plutchik, Emotion: A Psychoevolutionary Synthesis, 1980). */
public enum EmotionFamily implements Word {
    JOY, TRUST, FEAR, SURPRISE, SADNESS, DISGUST, ANGER, ANTICIPATION
}
