package org.mingwen.compiler.xliff;

/** What a translation consists of. */
enum Files {
  WORDS("text/", ".md"),
  LABELS("labels/", ".yaml");

  private final String folder;
  private final String ending;

  Files(String folder, String ending) {
    this.folder = folder;
    this.ending = ending;
  }

  /** Its path within the folder of its policy. */
  String path(String language) {
    return folder + language + ending;
  }

  /** What a unit of it is called among those of both files, by its clause or address. */
  String key(String id) {
    return this == WORDS ? org.mingwen.compiler.canonical.Units.clauseKey(id) : id;
  }

  /** What it is called in an exchange. */
  String original(String policy, String language) {
    return policy + "/" + path(language);
  }
}
