package org.mingwen.enforcer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON Schema and the loader agree about files. */
class SchemaTest {
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Documents.schema());
  private static final String SAMPLE = Documents.resource("sample.rules.json");

  private static Set<String> faults(String file) {
    return SCHEMA.validate(file, InputFormat.JSON).stream()
        .map(Object::toString)
        .collect(Collectors.toSet());
  }

  private static Load load(String file) {
    return Enforcer.builder().build().load(file.getBytes(UTF_8), Asking.NOW);
  }

  @Test
  void theSampleIsValidAndLoads() {
    assertThat(faults(SAMPLE)).isEmpty();
    assertThat(load(SAMPLE)).isEqualTo(new Load(Load.Status.TAKEN, ""));
  }

  @Test
  void theExampleOfTheFormatIsValidAndLoads() {
    String example = Documents.fenced(Documents.format(), "```json rules");
    assertThat(faults(example)).isEmpty();
    assertThat(load(example)).isEqualTo(new Load(Load.Status.TAKEN, ""));
  }

  @Test
  void randomFilesAreValidAndLoad() {
    for (int seed = 0; seed < 100; seed++) {
      String file = RandomRules.text(new RandomRules(seed).rules(), 1).toString();
      assertThat(faults(file)).as("seed %s", seed).isEmpty();
      assertThat(load(file)).isEqualTo(new Load(Load.Status.TAKEN, ""));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'format':1 | 'format':2",
        "'format':1 | 'format':1,'note':1",
        "'revision':7 | 'revision':9007199254740992",
        "'revision':7 | 'revision':-1",
        "'revision':7 | 'revision':null",
        "'revision':7 | 'revision':1.5",
        "'edition':1 | 'edition':0",
        "'policy':'crowd' | 'policy':''",
        "'meaning':' | 'meaning':'x",
        "'window':{'from':'2024-09-16'} | 'window':{'from':'2024-09'}",
        "'window':{'from':'2024-09-16'} | 'window':{'since':'2024-09-16'}",
        "'en':'crowd/en/' | 'en':'crowd/en'",
        "'en':'crowd/en/' | 'en':'javascript:x/'",
        "'sell':['disclose'] | 'sell':[]",
        "'anonymised':[] | 'anonymised':['identified']",
        "'account-data':[' | 'account-data':[],'other':['",
        "'knowingly':true | 'knowingly':false",
        "'duty':'erase' | 'duty':'hide'",
        "'ageUnder':18 | 'ageUnder':0",
        "'ageUnder':18 | 'ageUnder':18,'role':'x'",
        "'ageUnder':18 | 'olderThan':18",
        "'kind':'separate-consent' | 'kind':'tacit'",
        "'place':'cn', | ",
        "'obligations':['contract'] | 'obligations':[]",
        "'clause':'account' | 'clausula':'account'",
        "'anchor':'fact-registration' | 'anchor':'a b'",
        "'working-days':15 | 'moons':15",
        "'due':{'working-days':15} | 'due':{}",
        "'months':6 | 'months':0",
        "'months':6 | 'months':100001",
        "'months':6 | 'months':6.5",
        "'months':6 | 'months':'6'",
        "'least':{'months':6}, | ",
        "'after':'request' | 'after':''",
        "'after':'request' | 'before':'request'",
        "'undetermined':true | 'undetermined':false",
        "'then':['erase'] | 'then':[]",
        "'then':['erase'] | 'then':'erase'",
        "'unless':{'hold':'legal-dispute'} | 'unless':{}",
        "'unless':{'hold':'legal-dispute'} | 'unless':['legal-dispute']",
        "'cleaning':{'least':{'days':90}, | 'cleaning':{",
        "'clause':'keeping', | ",
      })
  void whatTheSchemaRefusesTheLoaderRefuses(String what, String instead) {
    String from = what.replace('\'', '"');
    String compact = SAMPLE.replaceAll("\\s*\\n\\s*", "").replaceAll("([:,]) ", "$1");
    assertThat(compact).contains(from);
    String file = compact.replace(from, instead == null ? "" : instead.replace('\'', '"'));
    assertThat(faults(compact)).isEmpty();
    assertThat(faults(file)).isNotEmpty();
    assertThat(load(file).accepted()).isFalse();
  }
}
