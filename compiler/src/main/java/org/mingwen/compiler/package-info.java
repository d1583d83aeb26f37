/**
 * From a folder of policies to pages and rules: enter at {@link PolicyCompiler}.
 *
 * <pre>
 *  *.policy ──▶ dsl ──▶ resolve ──▶ model ──▶ meaning ──┐
 *                          ▲                            ├──▶ publication ──▶ check ──▶ backend/rules
 *                      vocabulary                       │                        └───▶ backend/site
 *  text, labels ─────────────────────────▶ words ───────┘
 * </pre>
 */
package org.mingwen.compiler;
