package org.mingwen.enforcer;

import java.util.List;
import java.util.Map;

/**
 * A request in words.
 *
 * @param terms the terms given; absent is any
 * @param data the items and groups given; empty is any
 * @param jurisdictions those given; empty is all
 * @param malformed whether something was given twice, or as null
 */
record Asked(
    Map<Dimension, String> terms,
    List<String> data,
    List<String> jurisdictions,
    boolean malformed) {}
