package org.mingwen.compiler.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.mingwen.compiler.meaning.Box;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.meaning.Extent;
import org.mingwen.compiler.meaning.Forbid;
import org.mingwen.compiler.meaning.Omission;
import org.mingwen.compiler.meaning.Permit;
import org.mingwen.compiler.meaning.Terms;
import org.mingwen.compiler.meaning.Told;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.vocabulary.Hierarchy;

/**
 * Random small policies, compared as the compiler does and by asking every question under every
 * combination of facts. The second way shares nothing with the first but what statements mean.
 */
class PermitChangesBruteForceTest {
  private static final String BASE =
      """
      policy shop "小店隐私政策" { jurisdictions cn, hk }
      subject user "用户"
      subject buyer "买家" is user
      item contact "联系方式"
      item mail "邮箱" is contact
      item mobile "手机" is contact
      item mood "心情"
      item secret "秘密" is mood, contact
      data account "账户信息" { mail, mobile }
      data everything "全部" { contact, mail, mobile, mood, secret }
      purpose serve "服务"
      purpose login-here "登录" is serve
      purpose advertise "广告"
      party courier "快递公司" as independent { name "某快递" }
      party helper "客服公司" as processor { name "某客服" }
      """;

  private static final List<String> DATA =
      List.of("mail", "mobile", "contact", "mood", "secret", "account", "everything", "any");
  private static final List<String> PURPOSES =
      List.of("serve", "login-here", "advertise", "serve, advertise", "login-here, advertise");
  private static final List<String> RECIPIENTS =
      List.of("courier", "helper", "courier, helper", "independent", "any");
  private static final List<String> BASES =
      List.of(
          "on contract",
          "on consent",
          "on separate-consent",
          "on consent or contract",
          "on unknown",
          "on consent on contract in hk");
  private static final List<String> CONDITIONS =
      List.of(
          "",
          "",
          "",
          "if allowed location",
          "if role buyer",
          "if role user",
          "unless age under 14",
          "unless age under 18",
          "if allowed location or role buyer");

  @Test
  void aComparisonBroadensExactlyWhereSomeQuestionSaysSo() {
    Random random = new Random(20261122);
    int changed = 0;
    for (int round = 0; round < 60; round++) {
      List<String> before = sentences(random);
      List<String> after = edited(before, random);
      PublishedPolicy one = Policies.of(BASE + text(before));
      PublishedPolicy other = Policies.of(BASE + text(after));
      List<Change> changes = PermitChanges.of(one, other);
      List<Change> back = PermitChanges.of(other, one);
      Brute brute = new Brute(one, other);
      String both = text(before) + "\n=>\n" + text(after) + "\n";

      assertThat(goes(changes, Effect.BROADENS)).as(both + changes).isEqualTo(brute.broadens());
      assertThat(goes(changes, Effect.NARROWS)).as(both + changes).isEqualTo(brute.narrows());
      assertThat(swapped(back)).as(both).isEqualTo(said(changes));
      assertThat(PermitChanges.of(other, other)).as(both).isEmpty();
      changed += changes.isEmpty() ? 0 : 1;
    }
    assertThat(changed).isBetween(15, 59);
  }

  private static String text(List<String> sentences) {
    return String.join("\n", sentences).replace("|", "");
  }

  private static boolean goes(List<Change> changes, Effect effect) {
    return changes.stream().anyMatch(c -> c.effect() == effect || c.effect() == Effect.MIXED);
  }

  private static Set<String> said(List<Change> changes) {
    Set<String> said = new TreeSet<>();
    changes.forEach(
        c -> said.add(c.kind() + " " + c.effect() + " " + c.before() + " " + c.after()));
    return said;
  }

  private static Set<String> swapped(List<Change> changes) {
    Set<String> said = new TreeSet<>();
    changes.forEach(
        c ->
            said.add(
                swapped(c.kind())
                    + " "
                    + swapped(c.effect())
                    + " "
                    + c.after()
                    + " "
                    + c.before()));
    return said;
  }

  private static String swapped(ChangeKind kind) {
    String name = kind.name();
    for (String[] pair :
        new String[][] {
          {"ADDED", "REMOVED"},
          {"WIDER", "NARROWER"},
          {"LOWERED", "RAISED"},
          {"CONDITION_ADDED", "CONDITION_DROPPED"}
        }) {
      for (int way = 0; way < 2; way++) {
        if (name.equals(pair[way]) || name.endsWith("_" + pair[way])) {
          if (name.equals("CONDITION_ADDED")) {
            return "CONDITION_DROPPED";
          }
          return name.substring(0, name.length() - pair[way].length()) + pair[1 - way];
        }
      }
    }
    return name;
  }

  private static Effect swapped(Effect effect) {
    return switch (effect) {
      case BROADENS -> Effect.NARROWS;
      case NARROWS -> Effect.BROADENS;
      case MIXED, NEUTRAL -> effect;
    };
  }

  private static List<String> sentences(Random random) {
    List<String> sentences = new ArrayList<>();
    int number = 1 + random.nextInt(4);
    for (int i = 0; i < number; i++) {
      sentences.add(sentence("s" + i, random));
    }
    return sentences;
  }

  private static List<String> edited(List<String> sentences, Random random) {
    List<String> edited = new ArrayList<>(sentences);
    int edits = 1 + random.nextInt(2);
    for (int i = 0; i < edits; i++) {
      int at = random.nextInt(edited.size() + 1);
      switch (random.nextInt(4)) {
        case 0 -> edited.add(at, sentence("n" + i, random));
        case 1 -> {
          if (at < edited.size() && edited.size() > 1) {
            edited.remove(at);
          }
        }
        default -> {
          if (at < edited.size()) {
            String old = edited.get(at);
            edited.set(at, varied(old, random));
          }
        }
      }
    }
    return edited;
  }

  private static String varied(String sentence, Random random) {
    String name = sentence.substring(0, sentence.indexOf(':'));
    String[] old = sentence.split("\\|", -1);
    String[] fresh = sentence(name, random).split("\\|", -1);
    if (old.length != fresh.length) {
      return String.join("|", fresh);
    }
    int at = 1 + random.nextInt(old.length - 1);
    old[at] = fresh[at];
    return String.join("|", old);
  }

  /** Clauses apart by spaces that no clause has, so that one can be put in place of another. */
  private static String sentence(String name, Random random) {
    String data = pick(DATA, random);
    String purposes = " for " + pick(PURPOSES, random);
    String bases = " " + pick(BASES, random);
    String condition = " " + pick(CONDITIONS, random);
    String except =
        switch (random.nextInt(6)) {
          case 0 -> " except mail";
          case 1 -> " except mood for advertise";
          default -> "";
        };
    String refuse = random.nextInt(5) == 0 ? " refuse unknown" : "";
    String tail = purposes + "|" + condition + "|" + bases + "|" + refuse + "|" + except;
    String clauses =
        switch (random.nextInt(7)) {
          case 0 -> ": use |" + data + "|" + tail;
          case 1 -> ": collect |" + data + "|" + tail;
          case 2 -> ": may use |" + data + "|" + tail;
          case 3 -> ": share |" + data + "| to " + pick(RECIPIENTS, random) + "|" + tail;
          case 4 ->
              ": never provide |"
                  + data
                  + "| to "
                  + pick(RECIPIENTS, random)
                  + "|"
                  + condition
                  + "|"
                  + except;
          case 5 -> ": never use |" + data + "|" + purposes + "|" + condition + "|" + except;
          default -> ": provide |" + data + "| to courier|" + tail;
        };
    return name + clauses;
  }

  private static String pick(List<String> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  /** Asks every question under every combination of facts. */
  private static final class Brute {
    private final PublishedPolicy before;
    private final PublishedPolicy after;
    private boolean broadens;
    private boolean narrows;

    Brute(PublishedPolicy before, PublishedPolicy after) {
      this.before = before;
      this.after = after;
      ask();
    }

    boolean broadens() {
      return broadens;
    }

    boolean narrows() {
      return narrows;
    }

    private void ask() {
      Told one = Told.of(before.policy(), before.vocabulary());
      Told other = Told.of(after.policy(), after.vocabulary());
      List<String> none = new ArrayList<>();
      none.add(null);
      for (String operation : List.of("collect", "apply", "store", "entrust", "provide", "use")) {
        for (String data :
            with(none, List.of("contact", "mail", "mobile", "mood", "secret", "ip"))) {
          for (String purpose : with(none, List.of("serve", "login-here", "advertise", "legal"))) {
            for (String recipient :
                with(none, List.of("courier", "helper", "independent", "processor", "authority"))) {
              for (String where : List.of("cn", "hk")) {
                compare(one, other, new String[] {operation, data, purpose, recipient}, where);
              }
            }
          }
        }
      }
    }

    private static List<String> with(List<String> none, List<String> more) {
      List<String> all = new ArrayList<>(none);
      all.addAll(more);
      return all;
    }

    private void compare(Told one, Told other, String[] question, String where) {
      List<Condition> permitted =
          List.of(permitted(one, question, where), permitted(other, question, where));
      List<Condition> promised = List.of(promised(one, question), promised(other, question));
      if (permitted.get(0).equals(permitted.get(1)) && promised.get(0).equals(promised.get(1))) {
        return;
      }
      for (int facts = 0; facts < 1 << 9; facts++) {
        int given = facts;
        if ((given & 3) == 1 || (given & 12) == 4 || (given & 192) == 64) {
          continue;
        }
        Predicate<Condition> fact = condition -> is(condition, given);
        boolean may = holds(permitted.get(0), fact);
        boolean mayNow = holds(permitted.get(1), fact);
        boolean never = holds(promised.get(0), fact);
        boolean neverNow = holds(promised.get(1), fact);
        broadens |= (!may && mayNow) || (never && !neverNow);
        narrows |= (may && !mayNow) || (!never && neverNow);
      }
    }

    /**
     * Under 14 (1) is under 18 (2); separate consent (4) is consent (8), a buyer (64) a user (128).
     */
    private static boolean is(Condition condition, int facts) {
      int bit;
      if (condition instanceof Condition.AgeUnder age) {
        bit = age.years() == 14 ? 1 : 2;
      } else if (condition instanceof Condition.Consent consent) {
        bit = consent.kind().equals("separate-consent") ? 4 : 8;
      } else if (condition instanceof Condition.OptOut) {
        bit = 16;
      } else if (condition.equals(Told.ONLY)) {
        return (facts & 256) != 0;
      } else if (condition instanceof Condition.Permission) {
        bit = 32;
      } else if (condition instanceof Condition.Role role) {
        bit = role.subject().equals("buyer") ? 64 : 128;
      } else {
        throw new IllegalArgumentException(condition.toString());
      }
      return (facts & bit) != 0;
    }

    private static boolean holds(Condition condition, Predicate<Condition> fact) {
      if (condition.equals(Told.ONLY)) {
        return fact.test(Told.ONLY);
      } else if (condition instanceof Condition.All all) {
        return all.of().stream().allMatch(c -> holds(c, fact));
      } else if (condition instanceof Condition.Any any) {
        return any.of().stream().anyMatch(c -> holds(c, fact));
      } else if (condition instanceof Condition.Not not) {
        return !holds(not.of(), fact);
      }
      return fact.test(condition);
    }

    private static Condition permitted(Told told, String[] question, String where) {
      List<Condition> any = new ArrayList<>(List.of(new Condition.Not(Condition.TRUE)));
      for (Permit permit : told.permits()) {
        Condition condition = permit.holds().get(where);
        if (condition != null && reaches(permit.box(), question, told.terms(), true)) {
          List<Condition> all = new ArrayList<>(List.of(condition));
          for (Omission omission : permit.exemptions()) {
            if (reaches(omission.box(), question, told.terms(), false)) {
              all.add(new Condition.Not(omission.condition()));
            }
          }
          any.add(new Condition.All(all));
        }
      }
      return new Condition.Any(any);
    }

    private static Condition promised(Told told, String[] question) {
      List<Condition> any = new ArrayList<>(List.of(new Condition.Not(Condition.TRUE)));
      for (Forbid promise : told.promises()) {
        if (reaches(promise.box(), question, told.terms(), false)) {
          List<Condition> all = new ArrayList<>(List.of(promise.condition()));
          for (Omission omission : promise.exemptions()) {
            if (reaches(omission.box(), question, told.terms(), true)) {
              all.add(new Condition.Not(omission.condition()));
            }
          }
          any.add(new Condition.All(all));
        }
      }
      return new Condition.Any(any);
    }

    private static boolean reaches(Box box, String[] question, Terms terms, boolean wholly) {
      Dimension[] dimensions = {
        Dimension.OPERATION, Dimension.DATA, Dimension.PURPOSE, Dimension.RECIPIENT
      };
      for (int i = 0; i < dimensions.length; i++) {
        Extent extent = box.in(dimensions[i]);
        Hierarchy kinds = terms.of(dimensions[i]);
        if (extent.terms().isPresent()
            && !reaches(extent.terms().get(), question[i], kinds, wholly)) {
          return false;
        }
      }
      return true;
    }

    private static boolean reaches(
        Collection<String> terms, String asked, Hierarchy kinds, boolean wholly) {
      if (asked == null) {
        return !wholly;
      }
      return wholly
          ? terms.stream().anyMatch(term -> kinds.isWithin(asked, term))
          : kinds.down(asked).stream()
              .anyMatch(narrow -> terms.stream().anyMatch(t -> kinds.isWithin(narrow, t)));
    }
  }
}
