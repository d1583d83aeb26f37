package org.mingwen.compiler.backend.site;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where a page stands below its policy and language. Ways that people follow name {@code
 * index.html}, so that a site opened from a folder works as one on a server does.
 *
 * @param folders from the language's folder down; none for the present text itself
 */
record PagePath(List<String> folders) {
  /** The folder of a language: the present text. */
  static final PagePath PRESENT = new PagePath(List.of());

  /** The versions, and their comparisons below it. */
  static final PagePath CHANGES = new PagePath(List.of("changes"));

  PagePath {
    folders = List.copyOf(folders);
  }

  /** A folder in this one. */
  PagePath in(String folder) {
    return new PagePath(Stream.concat(folders.stream(), Stream.of(folder)).toList());
  }

  /** The way up to the folder of the language; empty where the page stands there. */
  String up() {
    return "../".repeat(folders.size());
  }

  /** The way up to the folder of the policy. */
  String toPolicy() {
    return "../" + up();
  }

  /** The way up to the site's root. */
  String toRoot() {
    return "../../" + up();
  }

  /** The folder as a part of an address: empty, or with a slash at its end. */
  String folder() {
    return folders.isEmpty() ? "" : String.join("/", folders) + "/";
  }

  /** The way to another page in the same language. */
  String to(PagePath other) {
    return up() + other.folder() + "index.html";
  }

  /** The way to a folder in a language; for machines. */
  String toFolder(String language, PagePath other) {
    return toPolicy() + language + "/" + other.folder();
  }

  /** The way to a page in a language. */
  String to(String language, PagePath other) {
    return toFolder(language, other) + "index.html";
  }
}
