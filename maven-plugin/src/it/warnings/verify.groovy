String log = new File(basedir, 'build.log').getText('UTF-8')

// In one line, once in a build of three goals, and once in one that fails.
assert log.count('[WARNING] shop/shop.policy:13:5: warning[gap]: the policy is silent on retention periods (`retention`)\n') == 2
assert log.count('[WARNING] 1 warning; -Dmingwen.details shows each with its line and what to write instead\n') == 2
assert log.count('[WARNING] shop/shop.policy:13:5: 警告[gap]：政策未说明：个人信息的保存期限「retention」\n') == 1
// In full when that is asked for.
assert log.count('''[WARNING] warning[gap]: the policy is silent on retention periods (`retention`)
[WARNING]   --> shop/shop.policy:13:5
[WARNING]    |
[WARNING] 13 | gap retention because "来源没有写明"
[WARNING]    |     ^^^^^^^^^
''') == 1
// An error is told by itself.
assert log.count('[ERROR] error[') == 1
assert log.count('[ERROR] 1 error\n') == 1
assert !log.contains('[ERROR] warning[')
assert new File(basedir, 'target/mingwen/site/index.html').isFile()

def run = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/mingwen/findings/findings.sarif'), 'UTF-8').runs[0]
assert run.results*.ruleId == ['gap']
assert run.results*.level == ['warning']
assert run.results[0].message.text == '政策未说明：个人信息的保存期限「retention」\nthe policy is silent on retention periods (`retention`)'
