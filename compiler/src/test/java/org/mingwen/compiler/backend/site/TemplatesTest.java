package org.mingwen.compiler.backend.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingwen.compiler.backend.site.page.Wording;

class TemplatesTest {
  @TempDir Path folder;

  private String print(String override) throws IOException {
    Path inside = Files.createDirectories(folder.resolve("templates"));
    Files.writeString(inside.resolve("wording.ftlh"), override);
    return new Templates(Optional.of(inside))
        .print(Wording.of("<b>&${1+1}"), Map.of("k", "v"))
        .markup();
  }

  @Test
  void textsAreEscapedAndNotReadAsTemplates() throws IOException {
    assertThat(print("${wording.pieces[0].text}")).isEqualTo("&lt;b&gt;&amp;${1+1}");
    assertThat(print("${1000000}")).isEqualTo("1000000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "<#assign x='freemarker.template.utility.ObjectConstructor'?new()>",
        "${wording?api.getClass()}",
        "${wording?api.class}",
        "${wording.class}",
        "${wording.getClass()}",
        "${wording.pieces[0].text.getClass()}",
        "${'1+1'?eval}",
        "${'1+1'?<#-- hidden -->eval}",
        "${'{}'?eval_json}",
        "<@'${1}'?interpret />",
        "<#include '../secret.ftlh'>",
        "<#include '/../secret.ftlh'>",
        "<#include 'link.ftlh'>",
        "<#include 'file:///etc/passwd'>",
        "<#import '../secret.ftlh' as x>",
        "<#list 1.. as x>${x}</#list>",
        "<#list 1..2000000000 as x>${x}</#list>",
        "<#macro m><@m/></#macro><@m/>",
        "${nothing}",
        "<#if>"
      })
  void whatReachesOutOfATemplateIsRefused(String override) throws IOException {
    Files.writeString(folder.resolve("secret.ftlh"), "secret");
    Path inside = Files.createDirectories(folder.resolve("templates"));
    Files.createSymbolicLink(inside.resolve("link.ftlh"), folder.resolve("secret.ftlh"));
    assertThatThrownBy(() -> print(override))
        .isInstanceOf(SiteException.class)
        .hasMessageContaining("wording.ftlh");
  }

  @Test
  void aFolderTakesThePlaceOfSingleTemplatesAndTheOthersStay() throws IOException {
    assertThat(
            print(
                "<#import 'phrase.ftlh' as say><#assign words=words in say>"
                    + "[<@say.phrase wording/>]"))
        .isEqualTo("[&lt;b&gt;&amp;${1+1}]");
  }
}
