// Its policy is full of mistakes; nobody looked.
assert !new File(basedir, 'target').exists()
assert new File(basedir, 'build.log').text.count('[INFO] skipped') == 6
