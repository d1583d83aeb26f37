if (System.getProperty('sun.jnu.encoding') == 'UTF-8') {
    return true
}
println 'Skipped: the locale of this machine cannot name a folder in Chinese.'
return false
