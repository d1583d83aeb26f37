package org.mingwen.compiler.vocabulary;

import java.util.Locale;

/** The kinds of built-in concepts; each has one table among the resources of this package. */
public enum ConceptKind {
  /** Items of personal data. */
  ITEM("items"),
  /** Purposes of processing. */
  PURPOSE("purposes"),
  /** Legal bases, and what policies give for one. */
  BASIS("bases"),
  /** Rights of the person concerned. */
  RIGHT("rights"),
  /** Legal capacities of a party. */
  CAPACITY("capacities"),
  /** Businesses of a party. */
  BUSINESS("businesses"),
  /** Mechanisms for crossing a border. */
  MECHANISM("mechanisms"),
  /** What can be done with data. */
  OPERATION("operations"),
  /** In what form data is. */
  FORM("forms"),
  /** Jurisdictions. */
  JURISDICTION("jurisdictions"),
  /**
   * Countries and regions, by ISO 3166-1 alpha-2 in lower case. Five of these codes are structure
   * words of the language, so that those countries have their alpha-3 codes instead: {@code asm blr
   * ind isl ton} for {@code as by in is to}.
   */
  PLACE("places"),
  /** Where data can come from, other than a party or other data. */
  SOURCE("sources"),
  /** Permissions that a device asks its user for. */
  PERMISSION("permissions"),
  /** Grounds that an app can claim in a request. */
  GROUND("grounds"),
  /** What keeps data from being erased. */
  HOLD("holds"),
  /** Security measures. */
  MEASURE("measures"),
  /** What is asked of a recipient. */
  SAFEGUARD("safeguards"),
  /** Topics on which a policy can be silent. */
  GAP("gaps"),
  /** Forms in which a service is offered. */
  SERVICE_FORM("service-forms"),
  /** Grounds on which data is sensitive. */
  SENSITIVITY("sensitivities"),
  /** Events from which a retention period runs, or with which it ends. */
  TRIGGER("triggers"),
  /** What happens to data when its retention period has ended. */
  DISPOSAL("disposals"),
  /** Methods by which data is processed. */
  METHOD("methods"),
  /** Ways in which consent is asked for. */
  ASKING("askings"),
  /** Who is told of a breach, or gets the report of an audit. */
  AUDIENCE("audiences"),
  /** What the notice of a breach says. */
  NOTICE("notices"),
  /** Who audits. */
  AUDITOR("auditors"),
  /** What exercising a right costs. */
  FEE("fees"),
  /** Cookies and the like: ways to store something on a device or to read it there. */
  COOKIE_KIND("cookie-kinds"),
  /** How long a cookie lasts, where that is no length of time. */
  LIFETIME("lifetimes"),
  /** The types of apps of which the law lists what personal data is necessary. */
  APP_TYPE("app-types"),
  /** What kind of change a new version is, as its author declares it; the slightest first. */
  CHANGE_CLASS("change-classes"),
  /** What becomes of words that no longer say what they were accepted for. */
  STALE_RULE("stale-rules");

  private final String table;

  ConceptKind(String table) {
    this.table = table;
  }

  /** The name of its table, without extension. */
  String table() {
    return table;
  }

  /** The key of its name in the messages: {@code service-form} for {@link #SERVICE_FORM}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
