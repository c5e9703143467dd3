using System.Linq;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Core.Tests.Languages.Shell;

/// <summary>The parts of words: quotes, escapes, parameters and substitutions.</summary>
public sealed class ShellWordTests
{
    [Theory]
    [InlineData("abc", "abc")]
    [InlineData("'a b'", "a b")]
    [InlineData("'a\\b'", "a\\b")]
    [InlineData("\"a b\"", "a b")]
    [InlineData("\"a\\\"b\\\\c\\$d\\`e\"", "a\"b\\c$d`e")]
    [InlineData("\"a\\nb\"", "a\\nb")]
    [InlineData("a\\ b", "a b")]
    [InlineData("a\\\nb", "ab")]
    [InlineData("\"a\\\nb\"", "ab")]
    [InlineData("''", "")]
    [InlineData("\"\"", "")]
    [InlineData("a''b\"c\"", "abc")]
    [InlineData("--a='b c'", "--a=b c")]
    [InlineData("a$", "a$")]
    [InlineData("\"$\"", "$")]
    [InlineData("{a,b}", "{a,b}")]
    [InlineData("~/x", "~/x")]
    [InlineData("\u00e4\U0001F600", "\u00e4\U0001F600")]
    public void Removes_quotes_from_static_words(string word, string expected)
    {
        var argument = Argument(word);

        argument.IsStatic.Should().BeTrue();
        argument.StaticText.Should().Be(expected);
        argument.Value.Text.Should().Be(expected);
        argument.Text.Should().Be(word);
    }

    // An attribute cannot hold a lone surrogate: metadata is UTF-8.
    [Fact]
    public void Keeps_lone_surrogates() => Argument("\"\uD83D\"\uDE00x").StaticText.Should().Be("\uD83D\uDE00x");

    [Theory]
    [InlineData("$x", "", "x")]
    [InlineData("a$x", "a", "x")]
    [InlineData("a${x}b$y", "a", "x y")]
    [InlineData("${x:-d}", "", "x")]
    [InlineData("${#x}", "", "x")]
    [InlineData("${!x}", "", "x")]
    [InlineData("${x[1]}", "", "x")]
    [InlineData("${x//a/b}", "", "x")]
    [InlineData("${x:-'}'}", "", "x")]
    [InlineData("\"a $x\"", "a ", "x")]
    [InlineData("$1$@$?", "", "1 @ ?")]
    [InlineData("$10", "", "1")]
    [InlineData("a$((1 + x))", "a", "")]
    [InlineData("a`b`", "a", "")]
    [InlineData("a$(b)", "a", "")]
    [InlineData("$'a\\n'", "", "")]
    public void Has_no_static_text_in_words_that_are_expanded(string word, string prefix, string variables)
    {
        var argument = Argument(word);

        argument.IsStatic.Should().BeFalse();
        argument.StaticText.Should().BeNull();
        argument.StaticPrefix.Should().Be(prefix);
        string.Join(" ", argument.Variables).Should().Be(variables);
    }

    [Theory]
    [InlineData("'$x'")]
    [InlineData("\\$x")]
    [InlineData("\"\\$x\"")]
    public void Does_not_expand_quoted_dollars(string word) => Argument(word).Variables.Should().BeEmpty();

    [Theory]
    [InlineData("a", false)]
    [InlineData("'a'", true)]
    [InlineData("a\"\"", true)]
    [InlineData("\"$x\"", true)]
    [InlineData("$x", false)]
    public void Says_whether_a_word_is_quoted(string word, bool expected) => Argument(word).IsQuoted.Should().Be(expected);

    [Fact]
    public void Keeps_the_kinds_of_the_parts()
    {
        Argument("a\\b$c$(d)$((1))$'e'").Parts.Select(p => (p.Kind, p.Text)).Should().Equal(
            (ShellWordPartKind.Literal, "a"), (ShellWordPartKind.Escape, "\\b"), (ShellWordPartKind.Parameter, "$c"),
            (ShellWordPartKind.Command, "$(d)"), (ShellWordPartKind.Arithmetic, "$((1))"), (ShellWordPartKind.AnsiQuoted, "e"));
    }

    [Theory]
    [InlineData("echo $(a; b | c)", "a b c")]
    [InlineData("echo \"x $(a \"$(b)\") y\"", "a b")]
    [InlineData("echo `a | b`", "a b")]
    [InlineData("echo ${x:-$(a)}", "a")]
    [InlineData("x=$(a)", "a")]
    [InlineData("diff <(a) >(b)", "a b")]
    [InlineData("echo $( # comment )\n a\n)", "a")]
    [InlineData("echo $(case x in y) a;; esac)", "a")]
    public void Finds_the_commands_of_substitutions(string text, string expected)
    {
        var script = ShellScript.Parse(text, ShellDialect.Bash);

        script.IsComplete.Should().BeTrue();
        script.Commands.Select(c => c.Name).Where(n => n is not (null or "echo" or "diff")).Should().Equal(expected.Split(' '));
    }

    [Theory]
    [InlineData("echo '$(a)'")]
    [InlineData("echo \\$\\(a\\)")]
    [InlineData("echo \"\\$(a)\"")]
    [InlineData("echo \"\\`a\\`\"")]
    public void Does_not_find_commands_in_quoted_substitutions(string text) => ShellScript.Parse(text).Commands.Should().ContainSingle();

    [Theory]
    [InlineData("A=1 B= c d", "A=1|B=", "c d")]
    [InlineData("A=1", "A=1", "")]
    [InlineData("A+=x b", "A=x", "b")]
    [InlineData("b A=1", "", "b A=1")]
    [InlineData("1A=2", "", "1A=2")]
    [InlineData("A='x y' b", "A='x y'", "b")]
    public void Reads_assignments_before_a_command(string text, string assignments, string words)
    {
        var command = ShellScript.Parse(text).Commands.Single();

        string.Join("|", command.Assignments.Select(a => $"{a.Name}={a.Value}")).Should().Be(assignments);
        string.Join(" ", command.Words).Should().Be(words);
    }

    [Theory]
    [InlineData("a >f", "> f")]
    [InlineData("a > f", "> f")]
    [InlineData("a >>f", ">> f")]
    [InlineData("a 2>&1", ">& 1")]
    [InlineData("a 2>/dev/null", "> /dev/null")]
    [InlineData("a &>f", "&> f")]
    [InlineData("a &>>f", "&>> f")]
    [InlineData("a >|f", ">| f")]
    [InlineData("a <f", "< f")]
    [InlineData("a <>f", "<> f")]
    [InlineData("a <&3", "<& 3")]
    [InlineData("a >&-", ">& -")]
    [InlineData("a <<<f", "<<< f")]
    [InlineData(">f a <g", "> f|< g")]
    public void Reads_redirections(string text, string expected)
    {
        var command = ShellScript.Parse(text, ShellDialect.Bash).Commands.Single();

        command.Words.Select(w => w.Text).Should().Equal("a");
        string.Join("|", command.Redirections.Select(r => $"{r.Operator} {r.Target}")).Should().Be(expected);
    }

    [Fact]
    public void Takes_a_number_before_a_blank_for_an_argument() =>
        ShellScript.Parse("a 2 >f").Commands.Single().Words.Select(w => w.Text).Should().Equal("a", "2");

    [Theory]
    [InlineData("cat <<E\nx $y\nE\nb", "x $y\n", "y")]
    [InlineData("cat <<'E'\nx $y\nE\nb", "x $y\n", "")]
    [InlineData("cat <<\"E\"\nx $y\nE\nb", "x $y\n", "")]
    [InlineData("cat <<-E\n\tx\n\t\tE\nb", "\tx\n", "")]
    [InlineData("cat <<E\n E\nE \nE\nb", " E\nE \n", "")]
    [InlineData("cat <<E\nE\nb", "", "")]
    [InlineData("cat <<'a b'\nx\na b\nb", "x\n", "")]
    [InlineData("cat <<E # comment\nx\nE\nb", "x\n", "")]
    public void Reads_the_body_of_a_here_document(string text, string body, string variables)
    {
        var script = ShellScript.Parse(text);
        var redirection = script.Commands[0].Redirections.Single();

        script.IsComplete.Should().BeTrue();
        script.Commands.Select(c => c.Name).Should().Equal("cat", "b");
        redirection.Body!.Text.Should().Be(body);
        string.Join(" ", redirection.Body.Variables).Should().Be(variables);
    }

    [Fact]
    public void Reads_several_here_documents_after_their_line()
    {
        var script = ShellScript.Parse("a <<A && b <<B | c\n1\nA\n2\nB\nd");

        script.Commands.Select(c => c.Name).Should().Equal("a", "b", "c", "d");
        script.Commands.SelectMany(c => c.Redirections).Select(r => r.Body!.Text).Should().Equal("1\n", "2\n");
    }

    [Theory]
    [InlineData("a -- -b c", "-b|c")]
    [InlineData("a -x b --y=1 - c", "b|-|c")]
    [InlineData("a", "")]
    public void Gives_the_operands_of_a_command(string text, string expected) =>
        string.Join("|", ShellScript.Parse(text).Commands.Single().Invocation.Operands).Should().Be(expected);

    [Theory]
    [InlineData("x -abc", "-b", true)]
    [InlineData("x --abc", "-b", false)]
    [InlineData("x --all", "--all", true)]
    [InlineData("x --all=1", "--all", true)]
    [InlineData("x --allow", "--all", false)]
    [InlineData("x -- --all", "--all", false)]
    [InlineData("x '-a'", "-a", true)]
    [InlineData("x $a", "-a", false)]
    [InlineData("x -o=b", "-b", false)]
    public void Finds_options(string text, string option, bool expected) =>
        ShellScript.Parse(text).Commands.Single().HasOption(option).Should().Be(expected);

    [Theory]
    [InlineData("/usr/bin/env bash", "env")]
    [InlineData("'c'url x", "curl")]
    [InlineData("\\curl x", "curl")]
    [InlineData("$CURL x", null)]
    [InlineData("A=1", null)]
    public void Names_a_command_by_the_last_part_of_its_path(string text, string? name) =>
        ShellScript.Parse(text).Commands[0].Name.Should().Be(name);

    [Theory]
    [InlineData("sh -c 'a; b'", ShellDialect.Posix)]
    [InlineData("bash -ec \"a; b\"", ShellDialect.Bash)]
    [InlineData("sudo bash -o pipefail -c 'a; b'", ShellDialect.Bash)]
    [InlineData("env X=1 sh -c 'a; b'", ShellDialect.Posix)]
    public void Reads_the_script_that_a_shell_is_given(string text, ShellDialect dialect)
    {
        var nested = ShellScript.Parse(text).Commands[0].NestedScript!;

        nested.Dialect.Should().Be(dialect);
        nested.Commands.Select(c => c.Name).Should().Equal("a", "b");
        nested.Commands[0].Span.Should().Be(new TextSpan(text.IndexOf("a; b", System.StringComparison.Ordinal), 1));
    }

    [Theory]
    [InlineData("sh script.sh")]
    [InlineData("sh -c \"$x\"")]
    [InlineData("sh -x")]
    [InlineData("python -c 'a'")]
    public void Has_no_nested_script_without_a_static_one(string text) => ShellScript.Parse(text).Commands.Single().NestedScript.Should().BeNull();

    private static ShellWord Argument(string word)
    {
        var script = ShellScript.Parse("x " + word, ShellDialect.Bash);
        script.IsComplete.Should().BeTrue();
        return script.Commands[0].Arguments.Should().ContainSingle().Which;
    }
}
