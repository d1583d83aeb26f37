package org.mingwen.compiler.vocabulary;

import java.util.List;

/**
 * A type of app of which the law lists the personal data that its basic function needs
 * (常见类型移动互联网应用程序必要个人信息范围规定 5). For consumers only.
 *
 * @param id its name
 * @param labels what it is called
 * @param parents what it is a kind of; none is a kind of another
 * @param necessary the items that are necessary; none where the basic function needs none
 * @param function its basic function (基本功能服务)
 * @param verified whether the list was held against the text of the law
 */
public record AppType(
    String id,
    Labels labels,
    List<String> parents,
    List<String> necessary,
    Labels function,
    boolean verified)
    implements Concept {
  /** Keeps its own copies of the lists. */
  public AppType {
    parents = List.copyOf(parents);
    necessary = List.copyOf(necessary);
  }
}
