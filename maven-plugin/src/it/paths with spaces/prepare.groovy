// Made here, so that the sources of this project can be checked out anywhere.
assert new File(basedir, 'src/main/policies').renameTo(new File(basedir, '政策 源'))
