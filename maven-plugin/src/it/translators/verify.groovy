String log = new File(basedir, 'build.log').getText('UTF-8')
String words = new File(basedir, 'src/main/policies/shop/text/en.md').getText('UTF-8')

assert new File(basedir, 'target/mingwen/xliff/shop.en.xlf').getText('UTF-8').contains('<trans-unit id="updates/1" approved="no">')
assert log.contains('[untranslated-clause]')
// The broken file says which unit, and nothing of it came in before the good one did.
assert log.count('[changed-marks]') == 1
assert log.contains('broken/shop.en.xlf:21')
assert words == '''## Personal Information We Collect {#collection}

When you are {{registration.when}}, we collect your **{{registration.data}}**.

{{collected}}

## Contact Us {#contact}

{{contact}}

## Updates {#updates}

This policy has been in effect since {{policy.effective}}.
'''
assert new File(basedir, 'src/main/policies/shop/labels/en.yaml').getText('UTF-8').contains('registration.when: signing up\n')
assert new File(basedir, 'target/mingwen/site/shop/en/index.html').getText('UTF-8').contains('Updates')
