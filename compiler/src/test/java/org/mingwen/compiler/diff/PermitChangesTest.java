package org.mingwen.compiler.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** To what a difference in what is permitted or promised is laid. */
class PermitChangesTest {
  private static final String BASE =
      """
      policy shop "小店隐私政策" { jurisdictions cn, hk }
      subject user "用户"
      subject buyer "买家" is user
      item mail "邮箱"
      item mobile "手机"
      data account "账户信息" { mail, mobile }
      purpose serve "服务"
      purpose login-here "登录" is serve
      purpose advertise "广告"
      party courier "快递公司" is logistics as independent { name "某快递" }
      party helper "客服公司" is technical-support as processor { name "某客服" }
      """;

  private static List<String> changes(String before, String after) {
    return changes(BASE, before, BASE, after);
  }

  private static List<String> changes(String base, String before, String otherBase, String after) {
    return PermitChanges.of(Policies.of(base + before), Policies.of(otherBase + after)).stream()
        .map(change -> change.kind() + " " + change.effect() + " " + terms(change))
        .toList();
  }

  private static String terms(Change change) {
    Operand first = change.operands().get(0);
    if (first instanceof Operand.Data data) {
      return String.join(", ", data.ids());
    } else if (first instanceof Operand.Purposes purposes) {
      return String.join(", ", purposes.ids());
    } else if (first instanceof Operand.Recipients recipients) {
      return String.join(", ", recipients.ids());
    } else if (first instanceof Operand.Subjects subjects) {
      return String.join(", ", subjects.ids());
    } else if (first instanceof Operand.Jurisdictions jurisdictions) {
      return String.join(", ", jurisdictions.ids());
    } else if (first instanceof Operand.Concepts concepts) {
      return String.join(", ", concepts.ids());
    } else if (first instanceof Operand.Text text) {
      return text.text();
    }
    return change.after().or(change::before).orElse("-");
  }

  @Test
  void aGroupIsNamedWhereAllOfItIsNewAndItsMembersOtherwise() {
    assertThat(
            changes(
                "s: use password for serve on contract",
                "s: use account, password for serve on contract"))
        .containsExactly("DATA_ADDED BROADENS account");
    assertThat(changes("s: use mail for serve on contract", "s: use account for serve on contract"))
        .containsExactly("DATA_ADDED BROADENS mobile");
  }

  @Test
  void theSameSaidByOtherStatementsIsNoChange() {
    assertThat(
            changes(
                """
                s: use mail for serve on contract
                t: use mobile for serve on contract
                u: use mail, mobile for login-here on contract
                """,
                "v: use account for serve on contract"))
        .isEmpty();
  }

  @Test
  void whatIsAlreadyPermittedIsNotAdded() {
    assertThat(
            changes(
                "s: use account for serve on contract",
                "s: use account for serve on contract\nt: use mail for login-here on contract"))
        .isEmpty();
  }

  @Test
  void aStatementWrittenAnewSaysOnlyWhatItAdds() {
    assertThat(
            changes(
                "s: use mail for serve on contract",
                "t: use mail for serve, advertise on contract"))
        .containsExactly("PURPOSE_ADDED BROADENS advertise");
  }

  @Test
  void aNewJurisdictionIsOneChange() {
    assertThat(
            changes(
                BASE.replace("cn, hk", "cn"),
                "s: use mail for serve on contract\nno: never sell any",
                BASE,
                "s: use mail for serve on contract\nno: never sell any"))
        .containsExactly("JURISDICTION_ADDED BROADENS hk");
  }

  @Test
  void aPartOfAJurisdictionThatIsMergedIntoTheRestIsNoChange() {
    assertThat(
            changes(
                """
                in cn { s: use mail for serve on consent }
                in hk { t: use mail for serve on contract }
                """,
                "s: use mail for serve on consent on contract in hk"))
        .isEmpty();
  }

  @Test
  void aNewKindIsOneChangeForAllThatReachIt() {
    String statements =
        """
        s: use mail for serve on contract
        t: use mail for advertise on consent
        """;

    assertThat(changes(statements, "item work-mail \"工作邮箱\" is mail\n" + statements))
        .containsExactly("KIND_ADDED BROADENS work-mail");
    assertThat(
            changes("no: never sell mail", "item work-mail \"工作邮箱\" is mail\nno: never sell mail"))
        .containsExactly("KIND_ADDED NARROWS work-mail");
    assertThat(
            changes(
                statements + "no: never sell mail",
                "item work-mail \"工作邮箱\" is mail\n" + statements + "no: never sell mail"))
        .containsExactly("KIND_ADDED MIXED work-mail");
  }

  @Test
  void anAgeIsLoweredAndRaised() {
    String under = "s: use mail for serve unless age under %d on contract";

    assertThat(changes(under.formatted(16), under.formatted(14)))
        .containsExactly("AGE_LOWERED BROADENS 16");
    assertThat(changes(under.formatted(14), under.formatted(16)))
        .containsExactly("AGE_RAISED NARROWS 14");
  }

  @Test
  void conditionsAreComparedByWhatTheyMean() {
    assertThat(
            changes(
                "s: use mail for serve if role buyer, not age under 14 on contract",
                "s: use mail for serve if role user, role buyer unless age under 14 on contract"))
        .isEmpty();
    assertThat(
            changes(
                "s: use mail for serve if allowed camera on contract",
                "s: use mail for serve if role buyer on contract"))
        .containsExactly("CONDITION_CHANGED MIXED s");
  }

  @Test
  void whatMayBeDoneAndThenIsDoneIsMore() {
    assertThat(
            changes(
                "s: may provide mail to courier for serve on contract",
                "s: provide mail to courier for serve on contract"))
        .containsExactly("PERMIT_WIDER BROADENS s");
  }

  @Test
  void onlyWhatCameToAnExceptionIsNamed() {
    assertThat(
            changes(
                "no: never provide any except to courier",
                "no: never provide any except to courier, helper"))
        .containsExactly("EXCEPTION_ADDED BROADENS helper");
    assertThat(
            changes(
                "s: use any for serve on contract except mail",
                "s: use any for serve on contract except mobile, mail"))
        .containsExactly("OMISSION_ADDED NARROWS mobile");
  }

  @Test
  void aPromiseGrowsByWhatItListsAndNotByKinds() {
    assertThat(
            changes(
                "no: never provide phone, email to courier",
                "no: never provide contact-data to courier"))
        .containsExactly("PROMISE_WIDER NARROWS no");
  }

  @Test
  void itIsMoreToSpeakOfOthersThanOfWhoGivesTheData() {
    assertThat(
            changes(
                "s: collect mail from user for serve on contract",
                "s: collect mail from user for serve on contract\n"
                    + "t: collect mail from user about buyer for serve on contract"))
        .containsExactly("PERMIT_ADDED BROADENS t");
  }

  @Test
  void whatWasRenamedSplitAndMergedIsTheSame() {
    String renamed =
        BASE.replace("item mail \"邮箱\"", "item letter \"邮箱\" was mail")
            .replace("{ mail", "{ letter");

    assertThat(
            changes(
                BASE,
                "s: use mail for serve on consent\nno: never sell mail",
                renamed,
                "t: use letter for serve on consent was s\nno: never sell letter"))
        .isEmpty();
  }

  @Test
  void conditionsOfTooManyFactsAreTakenToBroaden() {
    String many =
        "s: use mail for serve if allowed camera or allowed location or allowed microphone"
            + " or claimed emergency or claimed legal-obligation or claimed court-order"
            + " or claimed authority-request or role buyer%s on contract";

    assertThat(changes(many.formatted(" or age under 14"), many.formatted(", allowed camera")))
        .containsExactly("CONDITION_CHANGED BROADENS s");
  }
}
