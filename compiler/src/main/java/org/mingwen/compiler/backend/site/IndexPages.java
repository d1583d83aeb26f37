package org.mingwen.compiler.backend.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingwen.compiler.backend.site.page.IndexPage;
import org.mingwen.compiler.backend.site.page.Layout;
import org.mingwen.compiler.backend.site.page.Layout.Head;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.model.Header;

/** The page at the site's root. */
final class IndexPages {
  private static final List<String> PAGES = List.of("collected", "shared");

  private IndexPages() {}

  /** The index of these policies, in the language that governs the first; none without policies. */
  static Optional<IndexPage> of(List<List<Edition>> policies) {
    Map<String, Tongue> tongues = new LinkedHashMap<>();
    List<IndexPage.Policy> listed = new ArrayList<>();
    for (List<Edition> editions : policies) {
      if (!editions.isEmpty()) {
        listed.add(policy(editions));
        editions.forEach(one -> tongues.putIfAbsent(one.tongue().tag(), one.tongue()));
      }
    }
    List<Tongue> all = List.copyOf(tongues.values());
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<IndexPage.Title> titles =
        all.stream()
            .map(one -> new IndexPage.Title(one.tag(), one.text("dir"), one.text("index.title")))
            .toList();
    return Optional.of(new IndexPage(layout(all.get(0)), titles, listed));
  }

  private static Layout layout(Tongue tongue) {
    return new Layout(
        tongue.tag(),
        tongue.text("dir"),
        tongue.text("index.title"),
        tongue.text("description.index"),
        "",
        Head.PLAIN,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        tongue.words().all());
  }

  private static IndexPage.Policy policy(List<Edition> editions) {
    Header header = editions.get(0).policy().header();
    return new IndexPage.Policy(
        header.id(),
        editions.get(0).tongue().tag(),
        title(editions.get(0)).text(),
        editions.stream().map(IndexPages::edition).toList());
  }

  private static IndexPage.Edition edition(Edition edition) {
    Tongue tongue = edition.tongue();
    Header header = edition.policy().header();
    String folder = header.id() + "/" + tongue.tag() + "/";
    boolean governs = tongue.tag().equals(header.authoritative());
    String since =
        header
            .effective()
            .map(date -> tongue.text("index.since", tongue.date(date)))
            .orElseGet(() -> tongue.text("unknown"));
    return new IndexPage.Edition(
        tongue.tag(),
        tongue.text("dir"),
        tongue.text("name"),
        title(edition),
        since,
        tongue.text(governs ? "index.governs" : "index.translation"),
        folder + "index.html",
        PAGES.stream()
            .map(
                page ->
                    new Layout.Link(
                        tongue.text("list." + page + ".title"),
                        folder + page + "/index.html",
                        false))
            .toList());
  }

  private static Wording title(Edition edition) {
    return edition.names().phrase(edition.policy().header().title());
  }
}
