String log = new File(basedir, 'build.log').getText('UTF-8')
File shop = new File(basedir, 'src/main/policies/shop')
File mingwen = new File(basedir, 'target/mingwen')
Closure json = { File file -> new groovy.json.JsonSlurper().parse(file, 'UTF-8') }

// Shown before anything is accepted, and accepted only by a name.
assert log.contains('[INFO] en contact: never accepted\n')
assert log.count('run this again with -Dmingwen.by=NAME') == 1
assert log.contains('[INFO] accepted, and written into pins/\n')
assert log.contains('[ERROR] error[nothing-accepted]: nobody has accepted any of the words in ')
// What one goal of a run wrote, the next has read.
assert log.contains('[INFO] shop 2026-01-01 released: ' + new File(shop, 'history/2026-01-01').path)

// A fact under unchanged words: neither language ships, and the fact is shown.
assert log.count('错误[stale-meaning]') == 2
assert log.count('[INFO]   fact {{registration.data}}: email -> email, phone\n') == 2
// Changed words: their translation does not ship, and the difference is shown.
assert log.count('error[stale-words]') == 1
assert log.contains('[INFO]   zh-Hans  如有疑问{+或者投诉+}，请联系我们。\n')
def pins = json(new File(shop, 'pins/en.json'))
assert pins.toString().contains('Zhou') && pins.toString().contains('Chen')

// The second version says what changed.
assert log.contains('[INFO] shop 2026-01-01 → draft: broadening\n')
assert log.contains('[INFO]   New data: phone number (collected for account registration)\n')
// The release says it too.
assert log.contains('[INFO] shop 2026-01-01 → 2027-01-01: broadening\n')
assert log.count('[INFO]   New data: phone number (collected for account registration)\n') == 2
assert log.contains('[INFO] shop 2026-01-01 → 2027-01-01: 处理扩大\n')
assert log.contains('[INFO]   新增个人信息：电话号码（收集，用于注册账号）\n')
assert log.contains('[INFO]     如有疑问{+或者投诉+}，请联系我们。\n')
assert json(new File(mingwen, 'diff/shop/2026-01-01..2027-01-01.json'))['class'] == 'broadening'

// Both versions have their pages and rules, and can be compared.
assert json(new File(mingwen, 'rules/shop/2026-01-01/rules.json')).permits*.data == [['email']]
assert json(new File(mingwen, 'rules/shop/rules.json')).permits*.data == [['email', 'phone']]
for (language in ['zh-Hans', 'en']) {
  File pages = new File(mingwen, "site/shop/${language}")
  for (page in ['2026-01-01', '2027-01-01', 'changes', 'changes/2026-01-01..2027-01-01', 'changes/2026-01-01..2027-01-01/side-by-side']) {
    assert new File(pages, "${page}/index.html").isFile()
  }
  assert new File(pages, 'feed.xml').isFile()
}
