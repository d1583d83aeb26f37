package org.mingwen.compiler.backend.site.page;

/** A page to be made by the template that bears its name. */
public sealed interface Page
    permits PolicyPage,
        ListPage,
        AbsentPage,
        VersionsPage,
        ComparisonPage,
        IndexPage,
        VocabularyPage {
  /** What every page has. */
  Layout layout();

  /** The template's file name without its ending. */
  String template();
}
