package org.mingwen.enforcer;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are not right in every detail are refused, and the last good one stays. */
class LoadingTest {
  static final String GOOD =
      new RulesText()
          .permit("p", "'operations':['collect'],'data':['email'],'holds':[{'if':{'ageUnder':9}}]")
          .forbid("f", "'operations':['sell'],'exceptions':[{'data':['phone']}]")
          .toString();

  /** Offers bytes to an enforcer that holds good rules; they must stay in force. */
  static Load offer(byte[] bytes) {
    Enforcer enforcer = Enforcer.builder().build();
    RulesText first = new RulesText().revision(0).permit("p", "'operations':['collect']");
    assertThat(enforcer.load(first.bytes(), Asking.NOW).accepted()).isTrue();
    Request request = enforcer.request("collect").resolve();
    Facts facts = enforcer.facts().resolve();
    Load load = enforcer.load(bytes, Asking.NOW);
    if (!load.accepted()) {
      assertThat(load.detail()).isNotEmpty();
      assertThat(enforcer.rules(Asking.NOW).orElseThrow().revision()).isZero();
      assertThat(enforcer.decide(request, facts, Asking.NOW).permitted()).isTrue();
    }
    return load;
  }

  static Load.Status status(String file) {
    return offer(file.getBytes(UTF_8)).status();
  }

  /** The good file with one thing changed; the change must be possible. */
  static String with(String what, String instead) {
    String from = what.replace('\'', '"');
    assertThat(GOOD).contains(from);
    return GOOD.replace(from, instead.replace('\'', '"'));
  }

  @Test
  void theGoodFileIsTaken() {
    assertThat(offer(GOOD.getBytes(UTF_8))).isEqualTo(new Load(Load.Status.TAKEN, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'revision':1, | 'revision':1,'revision':1, | DUPLICATE_KEY",
        "'revision':1, | 'revision':1,'revis\\u0069on':1, | DUPLICATE_KEY",
        "'format':1, | 'format':2,'new-field':null, | UNKNOWN_FORMAT",
        "'format':1, | 'format':0, | UNKNOWN_FORMAT",
        "'format':1, | 'format':'1', | INVALID_VALUE",
        "'format':1, | 'edition2':1, | MISSING_FIELD",
        "'format':1, | 'format':1,'signatures':[], | UNKNOWN_FIELD",
        "'demandsBasis':true | 'demandsBasis':true,'note':'' | UNKNOWN_FIELD",
        "'ageUnder':9 | 'ageUnder':9,'role':'x' | INVALID_VALUE",
        "'ageUnder':9 | 'ageOver':9 | UNKNOWN_FIELD",
        "{'ageUnder':9} | {} | INVALID_VALUE",
        "{'ageUnder':9} | {'all':[]} | INVALID_VALUE",
        "{'ageUnder':9} | true | INVALID_VALUE",
        "{'ageUnder':9} | {'consent':{'kind':'tacit-consent','statement':'s'}} | INVALID_VALUE",
        "{'ageUnder':9} | {'consent':{'kind':'consent'}} | MISSING_FIELD",
        "{'ageUnder':9} | {'from':'2025-02-29'} | INVALID_VALUE",
        "{'ageUnder':9} | {'from':'+12025-02-01'} | INVALID_VALUE",
        "'ageUnder':9 | 'ageUnder':0 | OUT_OF_RANGE",
        "'revision':1, | 'revision':9007199254740992, | OUT_OF_RANGE",
        "'revision':1, | 'revision':9007199254740993, | OUT_OF_RANGE",
        "'revision':1, | 'revision':1e400, | OUT_OF_RANGE",
        "'revision':1, | 'revision':1.0, | OUT_OF_RANGE",
        "'revision':1, | 'revision':1e0, | OUT_OF_RANGE",
        "'revision':1, | 'revision':-1, | OUT_OF_RANGE",
        "'revision':1, | 'revision':-0, | OUT_OF_RANGE",
        "'revision':1, | 'revision':99999999999999999999999999, | OUT_OF_RANGE",
        "'revision':1, | 'revision':NaN, | NOT_JSON",
        "'revision':1, | 'revision':Infinity, | NOT_JSON",
        "'revision':1, | 'revision':01, | NOT_JSON",
        "'revision':1, | 'revision':null, | INVALID_VALUE",
        "'revision':1, | 'revision':'1', | INVALID_VALUE",
        "'revision':1, | 'revision':true, | INVALID_VALUE",
        "'revision':1, | /* one */ 'revision':1, | NOT_JSON",
        "'edition':1, | 'edition':0, | OUT_OF_RANGE",
        "'rights':[]} | 'rights':[]}} | NOT_JSON",
        "'rights':[]} | 'rights':[]} {} | NOT_JSON",
        "'rights':[]} | 'rights':[]} x | NOT_JSON",
        "'rights':[]} | 'rights':[],} | NOT_JSON",
        "'rights':[]} | 'rights':[] | NOT_JSON",
        "'rights':[]} | 'rights':[{'right':'access'}]} | MISSING_FIELD",
        "'retention':[] | 'retention':[{}] | MISSING_FIELD",
        "'retention':[] | 'retention':null | INVALID_VALUE",
        "'retention':[] | 'retention':{} | INVALID_VALUE",
        "'policy':'shop' | 'policy':'' | INVALID_VALUE",
        "'policy':'shop' | 'policy':'sh\\u0000op' | INVALID_VALUE",
        "'policy':'shop' | 'policy':'sh\\ud800op' | INVALID_VALUE",
        "'policy':'shop' | 'policy':'e\\u0301' | INVALID_VALUE",
        "'policy':'shop' | 'policy':['shop'] | INVALID_VALUE",
        "'zone':'Asia/Shanghai' | 'zone':'Asia/Nowhere' | INVALID_VALUE",
        "'authoritative':'zh-Hans' | 'authoritative':'fr' | UNKNOWN_REFERENCE",
        "'en':'shop/en/' | 'en':'javascript:alert(1)/' | INVALID_VALUE",
        "'en':'shop/en/' | 'en':'//evil.example/' | INVALID_VALUE",
        "'from':'2025-01-01' | 'from':'2025-01' | INVALID_VALUE",
        "'from':'2025-01-01' | 'from':'2025-01-01','until':'2025-01-01' | INVALID_VALUE",
        "'address':['contact-data'] | 'address':['contact'] | UNKNOWN_REFERENCE",
        "'contact-data':[] | 'contact-data':['contact-data'] | CYCLIC_TERMS",
        "'contact-data':[] | 'contact-data':['email'] | CYCLIC_TERMS",
        "'contact-data':[] | 'contact-data':null | INVALID_VALUE",
        "'contact-data':[] | 'contact-data':'' | INVALID_VALUE",
        "'contact-data':[] | 'contact-data':[],'any':[] | INVALID_VALUE",
        "'sell':['disclose'] | 'sell':['use'] | INVALID_VALUE",
        "'sell':['disclose'] | 'sell':['disclose'],'erase':['process'] | INVALID_VALUE",
        "'identified':[] | 'identified':['anonymised'] | INVALID_VALUE",
        "'data':['email'] | 'data':['e-mail'] | UNKNOWN_REFERENCE",
        "'data':['email'] | 'data':[] | INVALID_VALUE",
        "'data':['email'] | 'data':['email','email'] | INVALID_VALUE",
        "'data':['email'] | 'data':[null] | INVALID_VALUE",
        "'data':['email'] | 'data':null | INVALID_VALUE",
        "'data':['email'] | 'data':'email' | INVALID_VALUE",
        "'data':['email'] | 'data':['consignee-data'] | UNKNOWN_REFERENCE",
        "'data':['email'] | 'in':['cn'] | UNKNOWN_FIELD",
        "'data':['phone'] | 'knowingly':true | UNKNOWN_FIELD",
        "'operations':['collect'], | '' :'', | MISSING_FIELD",
        "'exceptions':[{'data':['phone']}] | 'exceptions':[] | INVALID_VALUE",
        "'exceptions':[{'data':['phone']}] | 'knowingly':false | INVALID_VALUE",
        "'exceptions':[{'data':['phone']}] | 'duty':'forget' | INVALID_VALUE",
        "'exceptions':[{'data':['phone']}] | 'in':['mars'] | UNKNOWN_REFERENCE",
        "'rule':'f' | 'rule':'p' | DUPLICATE_NAME",
        "'consignee-data':[ | 'email':[ | DUPLICATE_NAME",
        "'consignee-data':[ | 'demo':[ | DUPLICATE_NAME",
        "'consignee-data':['delivery-address','phone'] | 'g':['nobody'] | UNKNOWN_REFERENCE",
        "'consignee-data':['delivery-address','phone'] | 'g':[] | INVALID_VALUE",
        "'courier':'cn' | 'courier':'atlantis' | UNKNOWN_REFERENCE",
        "'courier':'cn' | 'nobody':'cn' | UNKNOWN_REFERENCE",
        "{'place':'cn','demandsBasis':true} | {'place':'moon','demandsBasis':true} | UNKNOWN_REFERENCE",
        "{'place':'cn','demandsBasis':true} | {'place':'cn'} | MISSING_FIELD",
        "'anchor':'fact-p' | 'anchor':'fact p' | INVALID_VALUE",
        "'anchor':'fact-p' | 'anchor':'#' | INVALID_VALUE",
        "'meaning':'0 | 'meaning':'G | INVALID_VALUE",
      })
  void aFileWithOneFaultIsRefusedWithItsStatus(String what, String instead, Load.Status status) {
    assertThat(status(with(what, instead))).isEqualTo(status);
  }

  @Test
  void everyFieldOfTheFileIsDemanded() {
    for (String field :
        new String[] {
          "format",
          "policy",
          "version",
          "edition",
          "revision",
          "window",
          "meaning",
          "zone",
          "authoritative",
          "form",
          "pages",
          "terms",
          "groups",
          "outOfScope",
          "jurisdictions",
          "countries",
          "permits",
          "forbids",
          "retention",
          "rights"
        }) {
      String renamed = GOOD.replace("\"" + field + "\":", "\"x-" + field + "\":");
      // Rules have fields of the same name in them, so that either of the two is told first.
      assertThat(status(renamed))
          .as(field)
          .isIn(Load.Status.MISSING_FIELD, Load.Status.UNKNOWN_FIELD, Load.Status.INVALID_VALUE);
    }
  }

  @Test
  void aFileCutShortAnywhereIsRefused() {
    byte[] good = GOOD.getBytes(UTF_8);
    for (int length = 0; length < good.length; length += 7) {
      assertThat(offer(Arrays.copyOf(good, length)).status())
          .as("%s bytes", length)
          .isEqualTo(Load.Status.NOT_JSON);
    }
  }

  @Test
  void onlyUtf8WithoutAMarkIsTaken() {
    assertThat(offer(("\uFEFF" + GOOD).getBytes(UTF_8)).status()).isEqualTo(Load.Status.NOT_UTF8);
    assertThat(offer(GOOD.getBytes(UTF_16)).status()).isEqualTo(Load.Status.NOT_UTF8);
    byte[] broken = GOOD.getBytes(UTF_8);
    broken[GOOD.indexOf("shop")] = (byte) 0xC0;
    assertThat(offer(broken).status()).isEqualTo(Load.Status.NOT_UTF8);
  }

  @Test
  void whatIsNoObjectIsRefused() {
    assertThat(status("")).isEqualTo(Load.Status.NOT_JSON);
    assertThat(status("[]")).isEqualTo(Load.Status.INVALID_VALUE);
    assertThat(status("null")).isEqualTo(Load.Status.INVALID_VALUE);
    assertThat(status("{}")).isEqualTo(Load.Status.MISSING_FIELD);
    assertThat(Enforcer.builder().build().load((byte[]) null, Asking.NOW).status())
        .isEqualTo(Load.Status.ERROR);
    assertThat(Enforcer.builder().build().load(GOOD.getBytes(UTF_8), null).status())
        .isEqualTo(Load.Status.ERROR);
  }

  @Test
  void namesThatOtherLanguagesTripOverAreNames() {
    String file =
        GOOD.replace("\"account\"", "\"__proto__\"").replace("\"delivery\"", "\"constructor\"");
    assertThat(status(file)).isEqualTo(Load.Status.TAKEN);
  }

  @Test
  void rightsAreReadAndShown() {
    String right =
        "{'right':'access','statement':'right.access','in':['cn'],'channels':['mail'],"
            + "'due':{'working-days':15},'extension':{'by':{'months':1},"
            + "'toldWithin':{'days':5}},'verification':['account'],'fee':'free',"
            + "'refusable':{'hold':'legal-dispute'},'clause':'rights','anchor':'fact-right.access'}";
    Enforcer enforcer = Enforcer.builder().build();
    Load load =
        enforcer.load(with("'rights':[]", "'rights':[" + right + "]").getBytes(UTF_8), Asking.NOW);
    assertThat(load).isEqualTo(new Load(Load.Status.TAKEN, ""));
    RulesInfo.Right read = enforcer.rules(Asking.NOW).orElseThrow().rights().get(0);
    assertThat(read.right()).isEqualTo("access");
    assertThat(read.in()).containsExactly("cn");
    assertThat(read.channels()).containsExactly("mail");
    assertThat(read.citation().address("en")).isEqualTo("shop/en/#fact-right.access");
    assertThat(status(with("'rights':[]", "'rights':[" + right.replace("15", "0") + "]")))
        .isEqualTo(Load.Status.OUT_OF_RANGE);
    assertThat(status(with("'rights':[]", "'rights':[" + right.replace("months", "moons") + "]")))
        .isEqualTo(Load.Status.UNKNOWN_FIELD);
  }

  @Test
  void earlierConsentsHaveAStatementAndARevision() {
    String from = ",'consentFrom':[{'statement':'old','revision':3}]";
    RulesText rules =
        new RulesText()
            .permit(
                "p",
                "'operations':['collect'],'holds':[{'if':{'consent':{'kind':'consent','statement':'p'}}}]"
                    + from);
    assertThat(status(rules.toString())).isEqualTo(Load.Status.TAKEN);
    assertThat(status(rules.toString().replace(",\"revision\":3", "")))
        .isEqualTo(Load.Status.MISSING_FIELD);
    assertThat(status(rules.toString().replace("[{\"statement\":\"old\",\"revision\":3}]", "[]")))
        .isEqualTo(Load.Status.INVALID_VALUE);
    assertThat(status(rules.toString().replace("\"revision\":3", "\"revision\":\"3\"")))
        .isEqualTo(Load.Status.INVALID_VALUE);
  }
}
