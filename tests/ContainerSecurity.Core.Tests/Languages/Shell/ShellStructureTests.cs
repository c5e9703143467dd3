using System.Linq;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Core.Tests.Languages.Shell;

/// <summary>The tree of the lists, pipelines and compound commands of a script.</summary>
public sealed class ShellStructureTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   \t")]
    [InlineData("\n\r\n\n")]
    [InlineData("# only a comment")]
    [InlineData("  # one\n\t# two\n")]
    public void Has_no_items_in_an_empty_script(string text)
    {
        var script = ShellScript.Parse(text);

        script.IsComplete.Should().BeTrue();
        script.Body.Items.Should().BeEmpty();
        script.Commands.Should().BeEmpty();
        script.Body.TextSpan.Should().Be(new TextSpan(0, text.Length));
    }

    [Theory]
    [InlineData("a; b")]
    [InlineData("a & b &")]
    [InlineData("a\nb\n")]
    [InlineData("a\r\nb\r\n")]
    [InlineData("a # ; c\n\n b # d")]
    public void Separates_the_commands_of_a_list(string text) => Complete(text).Body.Items.Select(i => i.Text).Should().Equal("a", "b");

    [Theory]
    [InlineData("echo a#b", "a#b")]
    [InlineData("echo '#b'", "#b")]
    [InlineData("echo \\#b", "#b")]
    [InlineData("echo \"a\"#b", "a#b")]
    [InlineData("echo $#", null)]
    public void Does_not_take_a_hash_within_a_word_for_a_comment(string text, string? argument) =>
        Complete(text).Commands.Single().Arguments.Single().StaticText.Should().Be(argument);

    [Fact]
    public void Reads_pipelines_with_their_elements()
    {
        var script = Complete("! a 1 | b |& c\nd");
        var pipeline = script.Pipelines.Should().ContainSingle().Which;

        pipeline.IsNegated.Should().BeTrue();
        pipeline.Elements.Select(e => e.Text).Should().Equal("a 1", "b", "c");
    }

    [Fact]
    public void Continues_a_pipeline_on_the_next_line()
    {
        var pipeline = Complete("a |\n # comment\n b | (c; d)").Pipelines.Should().ContainSingle().Which;

        pipeline.Elements.Select(e => e.GetType()).Should().Equal(typeof(ShellCommand), typeof(ShellCommand), typeof(ShellSubshell));
        pipeline.Elements.OfType<ShellCommand>().Select(c => c.PipelineIndex).Should().Equal(0, 1);
        pipeline.Elements.OfType<ShellCommand>().Select(c => c.IsLastInPipeline).Should().Equal(false, false);
    }

    [Fact]
    public void Has_no_pipeline_around_a_single_command()
    {
        var command = Complete("a").Commands.Single();

        command.Pipeline.Should().BeNull();
        command.PipelineIndex.Should().Be(-1);
        command.IsLastInPipeline.Should().BeTrue();
    }

    [Fact]
    public void Keeps_the_operators_between_the_items_of_an_and_or_list()
    {
        var list = Item<ShellAndOr>("a && b | c ||\n d");

        list.Items.Select(i => i.Text).Should().Equal("a", "b | c", "d");
        list.Operators.Should().Equal(ShellOperator.And, ShellOperator.Or);
        list.Items.Should().OnlyContain(i => i.Parent == list);
    }

    [Fact]
    public void Reads_subshells_and_groups_with_their_redirections()
    {
        var subshell = Item<ShellSubshell>("(a; (b)) >x 2>&1");
        var group = Item<ShellGroup>("{ a\n}>y");

        subshell.Body.Items.Select(i => i.Text).Should().Equal("a", "(b)");
        subshell.Redirections.Select(r => $"{r.Operator} {r.Target}").Should().Equal("> x", ">& 1");
        group.Body.Items.Single().Text.Should().Be("a");
        group.Redirections.Single().Target!.StaticText.Should().Be("y");
    }

    [Fact]
    public void Reads_the_branches_of_an_if()
    {
        var node = Item<ShellIf>("if a; then b; c; elif d\nthen e; else f; fi");

        node.Conditions.Select(c => c.Items.Single().Text).Should().Equal("a", "d");
        node.Branches.Select(b => b.Items.Length).Should().Equal(2, 1);
        node.Else!.Items.Single().Text.Should().Be("f");
    }

    [Theory]
    [InlineData("for i in a \"b c\" $d; do x; done", "i", "a|\"b c\"|$d")]
    [InlineData("for i\nin a\ndo x\ndone", "i", "a")]
    [InlineData("for i; do x; done", "i", "")]
    [InlineData("for i do x; done", "i", "")]
    [InlineData("for ((i=0; i<3; i++)); do x; done", null, "")]
    [InlineData("select i in a b; do x; done", "i", "a|b")]
    public void Reads_for_loops(string text, string? variable, string words)
    {
        var node = Item<ShellFor>(text);

        node.Variable.Should().Be(variable);
        string.Join("|", node.Words).Should().Be(words);
        node.Body.Items.Single().Text.Should().Be("x");
    }

    [Theory]
    [InlineData("while a; do b; done <f", false)]
    [InlineData("until a\ndo\nb\ndone < f", true)]
    public void Reads_while_and_until_loops(string text, bool isUntil)
    {
        var node = Item<ShellWhile>(text);

        node.IsUntil.Should().Be(isUntil);
        node.Condition.Items.Single().Text.Should().Be("a");
        node.Body.Items.Single().Text.Should().Be("b");
        node.Redirections.Single().Target!.StaticText.Should().Be("f");
    }

    [Fact]
    public void Reads_the_items_of_a_case()
    {
        var node = Item<ShellCase>("case \"$1\" in\n  (a|b) x;;\n  c*) y; z ;;&\n  d) ;;\n  *) # none\n esac");

        node.Word.Variables.Should().Equal("1");
        node.Items.Select(i => string.Join("|", i.Patterns)).Should().Equal("a|b", "c*", "d", "*");
        node.Items.Select(i => i.Body.Items.Length).Should().Equal(1, 2, 0, 0);
    }

    [Theory]
    [InlineData("f() { a; }", typeof(ShellGroup))]
    [InlineData("f ()\n{ a; }", typeof(ShellGroup))]
    [InlineData("function f { a; }", typeof(ShellGroup))]
    [InlineData("function f() (a)", typeof(ShellSubshell))]
    [InlineData("f() if a; then a; fi", typeof(ShellIf))]
    public void Reads_functions(string text, System.Type body)
    {
        var function = Item<ShellFunction>(text);

        function.Name.Should().Be("f");
        function.Body.Should().BeOfType(body);
        function.TextSpan.Should().Be(new TextSpan(0, text.Length));
        function.Script.Commands.Select(c => c.Name).Distinct().Should().Equal("a");
    }

    [Fact]
    public void Tells_arithmetic_from_nested_subshells()
    {
        Complete("((a = 1 + (2)))").Body.Items.Single().Should().BeOfType<ShellArithmetic>();
        Complete("( (a); b )").Commands.Select(c => c.Name).Should().Equal("a", "b");
        Complete("((a); b)").Commands.Select(c => c.Name).Should().Equal("a", "b");
    }

    [Theory]
    [InlineData("echo if then fi")]
    [InlineData("echo done; echo esac")]
    [InlineData("iffy; donee; caseless")]
    [InlineData("'if' a")]
    [InlineData("./if a")]
    public void Does_not_take_arguments_for_keywords(string text) =>
        Complete(text).Body.Items.Should().AllBeOfType<ShellCommand>();

    [Fact]
    public void Gives_every_node_its_parent()
    {
        var script = Complete("if a | b; then (c $(d)); fi");
        var command = script.Commands.Single(c => c.Name == "d");
        ShellNode? node = command;
        while (node?.Parent is not null)
            node = node.Parent;

        node.Should().BeSameAs(script.Body);
    }

    [Theory]
    [InlineData("a && ", "")]
    [InlineData("a |", "")]
    [InlineData("a; | b", "a")]
    [InlineData("a; (b", "a")]
    [InlineData("a; { b; ", "a")]
    [InlineData("a; while b; do c", "a")]
    [InlineData("a; case x in y) z", "a")]
    [InlineData("a; case x", "a")]
    [InlineData("a; for", "a")]
    [InlineData("a; f() ", "a")]
    [InlineData("a; b >", "a")]
    [InlineData("a; \"b", "a")]
    [InlineData("a; `b", "a")]
    [InlineData("a; ${b", "a")]
    [InlineData("a; $((1 + 2", "a")]
    [InlineData("a; )", "a")]
    [InlineData("a; done", "a")]
    [InlineData("a; b ;; c", "a|b")]
    public void Keeps_what_stands_before_incomplete_input(string text, string items)
    {
        var script = ShellScript.Parse(text, ShellDialect.Bash);

        script.IsComplete.Should().BeFalse();
        string.Join("|", script.Body.Items.TakeWhile(i => i is ShellCommand)).Should().Be(items);
        script.Body.Items[^1].Should().BeOfType<ShellOpaque>().Which.TextSpan.End.Should().Be(text.Length);
    }

    [Theory]
    [InlineData(ShellDialect.Other)]
    public void Does_not_read_other_languages(ShellDialect dialect)
    {
        var script = ShellScript.Parse("rm -rf /", dialect);

        script.Commands.Should().BeEmpty();
        script.Body.Items.Single().Should().BeOfType<ShellOpaque>().Which.Text.Should().Be("rm -rf /");
    }

    private static ShellScript Complete(string text)
    {
        var script = ShellScript.Parse(text, ShellDialect.Bash);
        script.IsComplete.Should().BeTrue();
        return script;
    }

    private static T Item<T>(string text)
        where T : ShellNode => Complete(text).Body.Items.Should().ContainSingle().Which.Should().BeOfType<T>().Which;
}
