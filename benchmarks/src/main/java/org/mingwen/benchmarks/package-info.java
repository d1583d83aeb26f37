/** What is fast by design, measured side by side in one run. */
package org.mingwen.benchmarks;
