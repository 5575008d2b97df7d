package com.atlassian.confluence.pages;

/** A page that stands in the blog of a space. Source: PLATFORM 2.1, [J 3.4; 10.x SLACK, OO]. */
public abstract class BlogPost extends AbstractPage {
}
