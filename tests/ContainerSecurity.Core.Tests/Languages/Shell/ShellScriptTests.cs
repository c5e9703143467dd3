using System.Linq;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.TestSupport;

namespace ContainerSecurity.Core.Tests.Languages.Shell;

public sealed class ShellScriptTests
{
    [Theory]
    [InlineData("a; b && c || d | e & f", "a b c d e f")]
    [InlineData("if a; then b; elif c; then d; else e; fi >x", "a b c d e")]
    [InlineData("for i in 1 2; do a; done; while b; do c; done; until d; do e; done", "a b c d e")]
    [InlineData("case $x in a|b) c;; *) d ;; esac", "c d")]
    [InlineData("f() { a; }; (b; c) && { d; }", "a b c d")]
    [InlineData("echo $(a \"$(b)\") `c` <(d)", "echo a b c d")]
    [InlineData("! [[ a == b && c ]] || x; (( 1 + 2 )); y $((1+2))", "x y")]
    [InlineData("x=$(a) b # c", "a b")]
    [InlineData("sh -c 'a && b'; eval 'c'", "sh a b eval c")]
    [InlineData("cat <<E >f\n$(a) 'b\nE\nc", "cat a c")]
    [InlineData("a=(1 2 3); export B=(x); c", "export c")]
    [InlineData("a \\\n b\n/usr/bin/curl x 2>&1 &>/dev/null", "a curl")]
    public void Commands_are_found_in_every_construct(string text, string names)
    {
        var script = ShellScript.Parse(text, ShellDialect.Bash);

        script.IsComplete.Should().BeTrue();
        script.Commands.Where(command => command.Name is not null).Select(command => command.Name).OrderBy(name => name)
            .Should().Equal(names.Split(' ').OrderBy(name => name));
    }

    [Theory]
    [InlineData("a; b 'x")]
    [InlineData("a; b $(c")]
    [InlineData("a; if b; then c")]
    [InlineData("a; ; b")]
    [InlineData("a; fi")]
    [InlineData("a; b <<E\nx")]
    public void What_cannot_be_read_is_opaque_and_what_was_read_stays(string text)
    {
        var script = ShellScript.Parse(text);

        script.IsComplete.Should().BeFalse();
        script.Commands[0].Name.Should().Be("a");
        script.Body.Items.Last().Should().BeOfType<ShellOpaque>();
    }

    [Theory]
    [InlineData("sudo -E apt-get install -qy x", "apt-get")]
    [InlineData("env -u Q A=b timeout -k 3 5 nice -n 4 curl -y", "curl")]
    [InlineData("exec busybox wget -y", "wget")]
    public void Wrappers_are_looked_through(string text, string name)
    {
        var command = ShellScript.Parse(text).Commands.Single().EffectiveCommand;

        command.Name.Should().Be(name);
        command.HasOption("-y", "--yes").Should().BeTrue();
        command.HasOption("-z").Should().BeFalse();
    }

    [Fact]
    public void The_value_of_an_option_is_found_in_each_form_and_points_into_the_file()
    {
        var command = ShellScript.Parse("""x --out="a b" -ofile -m 755""").Commands.Single().Invocation;

        command.GetOptionValue("--out")!.Text.Should().Be("a b");
        command.GetOptionValue("--out")!.MapSpan(0, 3).Should().Be(new TextSpan(9, 3));
        command.GetOptionValue("-o")!.Text.Should().Be("file");
        command.GetOptionValue("-m")!.Text.Should().Be("755");
    }

    [Fact]
    public void Words_are_unquoted_and_dynamic_words_have_a_prefix_only()
    {
        var words = ShellScript.Parse("""a 'b c'd\ e "f$g" ''""").Commands.Single().Arguments;

        words[0].StaticText.Should().Be("b cd e");
        words[1].StaticText.Should().BeNull();
        words[1].StaticPrefix.Should().Be("f");
        words[1].Variables.Should().Equal("g");
        words[2].StaticText.Should().BeEmpty();
    }

    [Theory]
    [InlineData("$(")]
    [InlineData("`")]
    [InlineData("((")]
    [InlineData("'")]
    [InlineData("\"")]
    [InlineData("<<a ")]
    [InlineData("${a:-")]
    [InlineData("if ")]
    [InlineData("a=(")]
    [InlineData("! ")]
    [InlineData("{ ")]
    [InlineData("$((")]
    [InlineData("a|")]
    [InlineData("a||\0")]
    [InlineData("\\")]
    public void Hostile_text_ends(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        HangGuard.Run(() => ShellScript.Parse(text)).Should().NotBeNull();
    }
}
