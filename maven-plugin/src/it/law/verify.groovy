String log = new File(basedir, 'build.log').getText('UTF-8')

// What is allowed is no warning, and is told with its reason.
assert log.count('[INFO] allowed by the author: hk-dpp4-security (保安措施另载于《资讯保安政策》)\n') == 1
assert log.count('[INFO] 经作者说明不再报告：hk-dpp4-security（保安措施另载于《资讯保安政策》）\n') == 1
// One warning in all: the unlawful policy allows another.
assert log.count('[WARNING] shop/shop.policy') == 1
assert log.count('[WARNING] 1 warning; -Dmingwen.details shows each with its line and what to write instead\n') == 1
assert log.count('BUILD SUCCESS') == 2

// What is wrong is told with the article, and no author can allow it.
assert log.contains('[ERROR] error[hk-dpp6-access]: the policy does not speak of the right `correct`\n')
assert log.contains('[ERROR]   = write for example: right correct by mail; where there is none, write gap rights\n')
assert log.contains('[ERROR] note: PDPO (Cap. 486) DPP6\n')
assert log.contains('[ERROR] error[allowed-error]: `hk-dpp6-access` is an error, which cannot be allowed\n')
assert log.contains('[ERROR] 2 errors\n')
assert !log.contains('[ERROR] warning[')

// Machines are told of the same build; the last output stays.
def run = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/mingwen/findings/findings.sarif'), 'UTF-8').runs[0]
assert run.results*.ruleId as Set == ['hk-dpp4-security', 'hk-dpp6-access', 'allowed-error'] as Set
assert run.results*.level.sort() == ['error', 'error', 'warning']
assert run.results*.locations*.first()*.physicalLocation*.artifactLocation*.uri.unique() == ['unlawful/shop/shop.policy']
assert run.tool.driver.rules.find { it.id == 'hk-dpp6-access' }.help.text.contains('# hk-dpp6-access\n')
assert new File(basedir, 'target/mingwen/site/index.html').isFile()
