/** Source texts and places in them, counted as people count: see {@link SourceFile}. */
package org.mingwen.dsl.source;
