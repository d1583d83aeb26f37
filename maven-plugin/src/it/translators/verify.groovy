String log = new File(basedir, 'build.log').getText('UTF-8')
String words = new File(basedir, 'src/main/policies/shop/text/en.md').getText('UTF-8')

assert log.contains('[untranslated-clause]')
// The broken file says which unit, and nothing of it came in before the good one did.
assert log.count('[changed-marks]') == 1
assert log.contains('broken/shop.en.xlf:21')
assert words == '''## Personal Information We Collect {#collection}

When you are {{registration.when}}, we collect your **{{registration.data}}**.

{{collected}}

## How to Contact Us {#contact}

{{contact}}

## Updates {#updates}

This policy has been in effect since {{policy.effective}}.
'''
// Approved were three clauses and five labels.
assert log.count('warning[approved-not-accepted]: units that are approved in this file and that nobody has accepted: 8') == 1
assert log.count('[INFO] accepted, and written into pins/') == 1
File pins = new File(basedir, 'src/main/policies/shop/pins')
assert pins.list() as Set == ['en.json', 'originals.json'] as Set
assert new File(pins, 'en.json').getText('UTF-8').count('"by": "Ann", "on": "2026-02-01"') == 8
String again = new File(basedir, 'target/mingwen/xliff/shop.en.xlf').getText('UTF-8')
assert again.count('approved="yes"') == 10
assert again.count('state="signed-off"') == 10
assert new File(basedir, 'src/main/policies/shop/labels/en.yaml').getText('UTF-8').contains('registration.when: signing up\n')
assert new File(basedir, 'target/mingwen/site/shop/en/index.html').getText('UTF-8').contains('Updates')
