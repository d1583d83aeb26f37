package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingwen.compiler.model.Channel;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Right;
import org.mingwen.compiler.model.Stated;

/**
 * A right is exercised by a link that has the title of the law, in whichever language. Parameters:
 * each right with the title of its link ({@code right=title}); {@code either=}, titles of one link
 * for all of them; {@code unless=}, a manner of asking that frees of links.
 */
final class LinkTitled implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Parameters settings = new Parameters(parameters);
    boolean free = SignalAnswered.isAsked(situation, settings.values("unless"));
    situation
        .all(Right.class)
        .filter(right -> !free && settings.value(right.kind().id()).isPresent())
        .filter(right -> right.channels().filter(Stated::isGap).isEmpty())
        .forEach(
            right -> {
              String own = settings.value(right.kind().id()).orElseThrow();
              List<String> titles = new ArrayList<>(settings.values("either"));
              titles.add(own);
              if (channels(right, situation).noneMatch(c -> isTitled(c, titles, situation))) {
                breaches.found(right.kind().span(), quoted(right.kind().id()), plain(own));
              }
            });
  }

  /** The channels of a right. */
  static Stream<Channel> channels(Right right, Situation situation) {
    List<String> ids =
        right.channels().flatMap(Stated::value).stream()
            .flatMap(List::stream)
            .map(Ref::id)
            .toList();
    return situation.all(Channel.class).filter(channel -> ids.contains(channel.id()));
  }

  private static boolean isTitled(Channel channel, List<String> titles, Situation situation) {
    return channel.page().isPresent()
        && situation.published().words().keySet().stream()
            .map(language -> situation.published().text(channel.label(), language))
            .flatMap(Optional::stream)
            .anyMatch(titles::contains);
  }
}
