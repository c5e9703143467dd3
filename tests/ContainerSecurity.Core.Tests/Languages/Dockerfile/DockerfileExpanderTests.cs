using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Core.Tests.Languages.Dockerfile;

/// <summary>The expansion of a word, as BuildKit's own shell lexer does it.</summary>
public sealed class DockerfileExpanderTests
{
    private static readonly Dictionary<string, string> Variables = new()
    {
        ["X"] = "foofoo",
        ["PATHS"] = "/usr/local/bin",
        ["EMPTY"] = "",
        ["LIST"] = " 1  2\t3 ",
        ["STARS"] = "a*b?c",
        ["DOLLAR"] = "$X",
        ["_y1"] = "under",
        ["1"] = "one",
    };

    [Theory]
    [InlineData("", "")]
    [InlineData("hello", "hello")]
    [InlineData("he'll'o", "hello")]
    [InlineData(@"he\'llo", "he'llo")]
    [InlineData(@"abc\tdef", "abctdef")]
    [InlineData("\"abc\\tdef\"", @"abc\tdef")]
    [InlineData("\"abc\\\\tdef\"", @"abc\tdef")]
    [InlineData(@"'abc\tdef'", @"abc\tdef")]
    [InlineData(@"hello\", "hello")]
    [InlineData(@"hello\\", @"hello\")]
    [InlineData("\"hel'lo\"", "hel'lo")]
    [InlineData("'hel\"lo'", "hel\"lo")]
    [InlineData("\"a\\\"b\"", "a\"b")]
    [InlineData(@"'hello\'", @"hello\")]
    [InlineData("''\"\"", "")]
    [InlineData("a\tb  c", "a\tb  c")]
    public void Removes_quotes_and_escapes(string text, string expected) => Expand(text).Text.Text.Should().Be(expected);

    [Theory]
    [InlineData("$X", "foofoo")]
    [InlineData("${X}", "foofoo")]
    [InlineData("\"$X\"", "foofoo")]
    [InlineData("'$X'", "$X")]
    [InlineData(@"\$X", "$X")]
    [InlineData(@"\\$X", @"\foofoo")]
    [InlineData("\"\\$X\"", "$X")]
    [InlineData("$Xy.", ".")]
    [InlineData("${X}y", "foofooy")]
    [InlineData("$X-$X", "foofoo-foofoo")]
    [InlineData("$_y1", "under")]
    [InlineData("$", "$")]
    [InlineData("a$", "a$")]
    [InlineData("$.x", "$.x")]
    [InlineData("$ x", "$ x")]
    [InlineData("$1x", "onex")]
    [InlineData("$12", "")]
    [InlineData("$@x", "x")]
    [InlineData("$MISSING", "")]
    [InlineData("${MISSING}x", "x")]
    [InlineData("$DOLLAR", "$X")]
    public void Replaces_variables(string text, string expected) => Expand(text).Text.Text.Should().Be(expected);

    [Theory]
    [InlineData("${X:-d}", "foofoo")]
    [InlineData("${X-d}", "foofoo")]
    [InlineData("${MISSING:-d}", "d")]
    [InlineData("${MISSING-d}", "d")]
    [InlineData("${EMPTY:-d}", "d")]
    [InlineData("${EMPTY-d}", "")]
    [InlineData("${MISSING:-}", "")]
    [InlineData("${MISSING:-${EMPTY:-$X}}", "foofoo")]
    [InlineData("${MISSING:-'a b'}", "a b")]
    [InlineData("${MISSING:-\"$X }\"}", "foofoo }")]
    [InlineData(@"${MISSING:-\}}", "}")]
    [InlineData("${MISSING:-a:b-c}", "a:b-c")]
    [InlineData("${X:+a}", "a")]
    [InlineData("${X+a}", "a")]
    [InlineData("${EMPTY:+a}", "")]
    [InlineData("${EMPTY+a}", "a")]
    [InlineData("${MISSING:+a}", "")]
    [InlineData("${MISSING+a}", "")]
    [InlineData("${X:+$PATHS}", "/usr/local/bin")]
    [InlineData("${X:?must be set}", "foofoo")]
    [InlineData("${EMPTY?must be set}", "")]
    public void Applies_defaults_and_alternatives(string text, string expected) => Expand(text).Text.Text.Should().Be(expected);

    [Theory]
    [InlineData("${X#*o}", "ofoo")]
    [InlineData("${X##*o}", "")]
    [InlineData("${X%o*}", "foofo")]
    [InlineData("${X%%o*}", "f")]
    [InlineData("${X#?}", "oofoo")]
    [InlineData("${X#bar}", "foofoo")]
    [InlineData("${X%foo}", "foo")]
    [InlineData("${X#$X}", "")]
    [InlineData("${PATHS##*/}", "bin")]
    [InlineData("${PATHS%/*}", "/usr/local")]
    [InlineData("${PATHS%%/*}", "")]
    [InlineData(@"${STARS#*\*}", "b?c")]
    [InlineData(@"${STARS%\?c}", "a*b")]
    [InlineData("${EMPTY#*}", "")]
    [InlineData("${MISSING%x}", "")]
    public void Removes_the_shortest_or_the_longest_match(string text, string expected) => Expand(text).Text.Text.Should().Be(expected);

    [Theory]
    [InlineData("${X/o/0}", "f0ofoo")]
    [InlineData("${X//o/0}", "f00f00")]
    [InlineData("${X//foo/}", "")]
    [InlineData("${X/f*f/-}", "-oo")]
    [InlineData("${X//x/y}", "foofoo")]
    [InlineData(@"${PATHS//\//:}", ":usr:local:bin")]
    [InlineData("${X/foo/$EMPTY}", "foo")]
    [InlineData("${MISSING/a/b}", "")]
    public void Replaces_the_first_match_or_every_match(string text, string expected) => Expand(text).Text.Text.Should().Be(expected);

    [Theory]
    [InlineData("he'llo")]
    [InlineData("\"hello")]
    [InlineData("\"hello\\\"")]
    [InlineData("${X")]
    [InlineData("${")]
    [InlineData("${}")]
    [InlineData("${{X}}")]
    [InlineData("${:-a}")]
    [InlineData("${X:")]
    [InlineData("${X:-a")]
    [InlineData("${X:-'a}")]
    [InlineData("${X:=a}")]
    [InlineData("${X^^}")]
    [InlineData("${X/o}")]
    [InlineData(@"${X#\a}")]
    [InlineData("${MISSING?}")]
    [InlineData("${EMPTY:?}")]
    public void Returns_the_source_and_an_error_for_an_invalid_word(string text)
    {
        var result = Expand(text);

        result.Error.Should().NotBeNullOrEmpty();
        result.IsKnown.Should().BeFalse();
        result.Words.Should().BeEmpty();
        result.Text.Text.Should().Be(text);
    }

    [Fact]
    public void Names_the_variable_and_its_message_when_a_required_variable_is_unset() =>
        Expand("a ${VERSION:?pass --build-arg VERSION}").Error.Should().Be("VERSION: pass --build-arg VERSION");

    [Theory]
    [InlineData("a $LATER b", "a $LATER b")]
    [InlineData("${LATER:-d}", "${LATER:-d}")]
    [InlineData("${LATER:+d}", "${LATER:+d}")]
    [InlineData("${LATER%/*}", "${LATER%/*}")]
    [InlineData("${LATER/a/b}", "${LATER/a/b}")]
    [InlineData("${MISSING:-$LATER}", "${MISSING:-$LATER}")]
    [InlineData("${X#$LATER}", "${X#$LATER}")]
    public void Keeps_the_text_of_an_unknown_variable(string text, string expected)
    {
        var result = Expand(text);

        result.IsKnown.Should().BeFalse();
        result.Error.Should().BeNull();
        result.Text.Text.Should().Be(expected);
    }

    [Theory]
    [InlineData("${X:-$LATER}", "foofoo")]
    [InlineData("${EMPTY:+$LATER}", "")]
    [InlineData("'$LATER'", "$LATER")]
    public void Is_known_when_the_unknown_variable_is_not_used(string text, string expected)
    {
        var result = Expand(text);

        result.IsKnown.Should().BeTrue();
        result.Text.Text.Should().Be(expected);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("  a  b\tc ", "a|b|c")]
    [InlineData("a\"b c\"d e", "ab cd|e")]
    [InlineData(@"a\ b c", "a b|c")]
    [InlineData("$LIST", "1|2|3")]
    [InlineData("x$LIST.", "x|1|2|3|.")]
    [InlineData("\"$LIST\"", " 1  2\t3 ")]
    [InlineData("$EMPTY", "")]
    [InlineData("a $EMPTY b", "a|b")]
    public void Splits_words_at_unquoted_blanks(string text, string expected) =>
        string.Join("|", Expand(text).Words.Select(w => w.Text)).Should().Be(expected);

    [Theory]
    [InlineData("`$X", "$X")]
    [InlineData(@"C:\$X", @"C:\foofoo")]
    [InlineData("``", "`")]
    [InlineData("\"`\"\"", "\"")]
    public void Uses_the_escape_character_of_the_file(string text, string expected) =>
        new DockerfileExpander('`').Expand(Mapped(text, 0), LookUp).Text.Text.Should().Be(expected);

    [Fact]
    public void Maps_plain_characters_and_values_to_their_source()
    {
        var text = Expand("ab$X'c d'e", 100).Text;

        text.Text.Should().Be("abfoofooc de");
        text.MapSpan(0, 2).Should().Be(new TextSpan(100, 2));
        text.MapSpan(2, 6).Should().Be(new TextSpan(102, 2));
        text.MapSpan(3, 1).Should().Be(new TextSpan(102, 2), "a value maps to its variable as a whole");
        text.MapSpan(8, 3).Should().Be(new TextSpan(105, 3));
        text.MapSpan(11, 1).Should().Be(new TextSpan(109, 1));
    }

    [Fact]
    public void Maps_each_word_to_its_source()
    {
        var words = Expand("a $LIST 'b'", 10).Words;

        words.Select(w => w.MapSpan(0, w.Length)).Should().Equal(
            new TextSpan(10, 1), new TextSpan(12, 5), new TextSpan(12, 5), new TextSpan(12, 5), new TextSpan(19, 1));
    }

    [Fact]
    public void Keeps_surrogate_pairs_and_lone_surrogates()
    {
        Expand("\U0001F600$X\uD83D").Text.Text.Should().Be("\U0001F600foofoo\uD83D");
        Expand("${MISSING:-\U0001F600\uDE00}").Text.Text.Should().Be("\U0001F600\uDE00");
    }

    [Fact]
    public void Refuses_defaults_that_nest_too_deep()
    {
        string Nest(int depth) => string.Concat(Enumerable.Repeat("${MISSING:-", depth)) + "x" + new string('}', depth);

        Expand(Nest(100)).Text.Text.Should().Be("x");
        Expand(Nest(101)).Error.Should().Contain("deep");
    }

    [Fact]
    public void Refuses_a_value_that_grows_too_long()
    {
        var value = VariableValue.Known(new string('x', 1 << 16));

        new DockerfileExpander().Expand(Mapped(string.Concat(Enumerable.Repeat("$A", 17)), 0), _ => value).Error.Should().Contain("too long");
        new DockerfileExpander().Expand(Mapped(string.Concat(Enumerable.Repeat("$A", 16)), 0), _ => value).Error.Should().BeNull();
    }

    private static VariableValue LookUp(string name) =>
        name == "LATER" ? VariableValue.Unknown : Variables.TryGetValue(name, out var value) ? VariableValue.Known(value) : VariableValue.Unset;

    private static ExpansionResult Expand(string text, int start = 0) => new DockerfileExpander().Expand(Mapped(text, start), LookUp);

    private static MappedText Mapped(string text, int start) =>
        MappedText.FromSource(SourceText.From(new string('.', start) + text), new TextSpan(start, text.Length));
}
