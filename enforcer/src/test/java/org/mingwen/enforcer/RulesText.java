package org.mingwen.enforcer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** Writes small rules files for tests. Single quotes stand for double ones. */
final class RulesText {
  private static final String OPERATIONS =
      "'apply':['use'],'collect':['process'],'decide':['use'],'disclose':['process'],"
          + "'entrust':['disclose'],'export':['process'],'joint':['disclose'],'process':[],"
          + "'profile':['use'],'provide':['disclose'],'publish':['disclose'],'sell':['disclose'],"
          + "'store':['process'],'transfer':['disclose'],'use':['process']";

  private static final String DATA =
      "'address':['contact-data'],'biometric':[],'contact-data':[],'delivery-address':['address'],"
          + "'email':['contact-data'],'face-image':['biometric'],'id-photo':['face-image','identity'],"
          + "'identity':[],'internal-note':[],'note-draft':['internal-note'],'phone':['contact-data']";

  private final List<String> permits = new ArrayList<>();
  private final List<String> forbids = new ArrayList<>();
  private final List<String> keeps = new ArrayList<>();
  private String policy = "shop";
  private String zone = "Asia/Shanghai";
  private long revision = 1;
  private String window = "'from':'2025-01-01'";
  private String jurisdictions =
      "'cn':{'place':'cn','demandsBasis':true},'eea':{'place':'eea','demandsBasis':true}";

  /** A permit with its fields; holds everywhere unless they say where. */
  RulesText permit(String rule, String fields) {
    String holds = fields.contains("'holds'") ? "" : ",'holds':[{}]";
    permits.add(rule(rule, fields + holds));
    return this;
  }

  /** A forbid with its fields. */
  RulesText forbid(String rule, String fields) {
    forbids.add(rule(rule, fields));
    return this;
  }

  /** How long data is kept, with its fields. */
  RulesText keep(String rule, String fields) {
    keeps.add(rule(rule, fields));
    return this;
  }

  RulesText zone(String name) {
    zone = name;
    return this;
  }

  RulesText policy(String id) {
    policy = id;
    return this;
  }

  RulesText revision(long number) {
    revision = number;
    return this;
  }

  RulesText window(String fields) {
    window = fields;
    return this;
  }

  /** Leaves China as the only jurisdiction. */
  RulesText inChina() {
    jurisdictions = "'cn':{'place':'cn','demandsBasis':true}";
    return this;
  }

  byte[] bytes() {
    return toString().getBytes(UTF_8);
  }

  @Override
  public String toString() {
    return String.join(
            "",
            "{'format':1,'policy':'" + policy + "','version':'2025-01-01','edition':1,",
            "'revision':" + revision + ",'window':{" + window + "},",
            "'meaning':'" + "0".repeat(64) + "','zone':'" + zone + "',",
            "'authoritative':'zh-Hans','form':['website'],",
            "'pages':{'en':'shop/en/','zh-Hans':'shop/zh-Hans/'},",
            "'terms':{'operation':{" + OPERATIONS + "},'data':{" + DATA + "},",
            "'purpose':{'account':[],'ads':['marketing'],'ads-targeted':['ads'],'delivery':[],",
            "'marketing':[]},",
            "'recipient':{'ad-partner':['ads-business'],'ads-business':[],'courier':['logistics'],",
            "'express':['courier'],'logistics':[],'overseas-courier':['logistics'],'unplaced':[]},",
            "'place':{'cn':[],'cn-bj':['cn'],'de':['eea'],'eea':[],'us':[],'world':[]},",
            "'form':{'aggregated':['anonymised'],'anonymised':[],'de-identified':[],",
            "'identified':[]},'about':{'consignee':['other'],'other':[]}},",
            "'groups':{'consignee-data':['delivery-address','phone']},",
            "'outOfScope':['demo','internal-note'],",
            "'jurisdictions':{" + jurisdictions + "},",
            "'countries':{'courier':'cn','overseas-courier':'us'},",
            "'permits':[" + String.join(",", permits) + "],",
            "'forbids':[" + String.join(",", forbids) + "],",
            "'retention':[" + String.join(",", keeps) + "],'rights':[]}")
        .replace('\'', '"');
  }

  private static String rule(String name, String fields) {
    String where = ",'clause':'c-" + name + "','anchor':'fact-" + name + "'";
    return "{'rule':'" + name + "','statement':'" + name + "'," + fields + where + "}";
  }
}
