package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.model.Channel;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Stated;

/**
 * There are enough methods ({@code number}) to exercise a right, a telephone number among them.
 * Whoever does business online alone needs only an email address; that a service is offered in
 * another way, no policy says, so that an address is enough here.
 */
final class RequestMethods implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Parameters settings = new Parameters(parameters);
    int enough = LegalNumber.named(settings.value("number").orElseThrow()).value();
    RightsNamed.in(situation, settings)
        .forEach(
            right -> {
              Optional<List<Ref>> stated = right.channels().flatMap(Stated::value);
              if (stated.isPresent() && !suffices(channels(situation, stated.get()), enough)) {
                breaches.found(right.kind().span(), quoted(right.kind().id()), plain(enough));
              }
            });
  }

  private static List<Channel> channels(Situation situation, List<Ref> named) {
    List<String> ids = named.stream().map(Ref::id).toList();
    return situation.policy().all(Channel.class).filter(c -> ids.contains(c.id())).toList();
  }

  private static boolean suffices(List<Channel> channels, int enough) {
    boolean byPhone = channels.stream().anyMatch(channel -> channel.phone().isPresent());
    boolean byEmail = channels.stream().anyMatch(channel -> channel.email().isPresent());
    return byEmail || (byPhone && channels.size() >= enough);
  }
}
