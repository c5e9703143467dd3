using System.IO;
using System.Linq;
using ContainerSecurity.Rules;
using ContainerSecurity.TestSupport;

namespace ContainerSecurity.Cli.Tests;

public class ExplainCommandTests
{
    [Fact]
    public void Shows_the_page_of_a_rule()
    {
        var run = Run("explain", "CNS1002");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        var lines = run.Output.Split('\n');
        lines[0].Should().StartWith("CNS1002: ");
        lines.Should().ContainInOrder("Why", "Bad", "    FROM node:latest", "Good", "    FROM node:22.9-slim");
        lines.Should().Contain(l => l.StartsWith("Severity              warning", System.StringComparison.Ordinal));
        run.Output.Should().Contain("CIS-DOCKER:4.2").And.Contain("hadolint:DL3007").And.NotContainAny("<!--", "```", "|---", "\u001b");
        run.Output.Should().EndWith("\n").And.NotEndWith("\n\n");
    }

    [Fact]
    public void Shows_options_and_the_configuration_of_examples()
    {
        var output = Run("explain", "CNS1004").Output;

        output.Should().Contain("Option registries").And.Contain("by default []").And.Contain("containersecurity.json: { \"rules\"");
        Run("explain", "CNS8022").Output.Should().Contain("\nfile: .dockerignore\n\n    *.log\n");
    }

    [Fact]
    public void Shows_the_page_of_every_built_in_rule_within_the_terminal()
    {
        var ids = BuiltInRules.Pack.Rules.SelectMany(r => r.Descriptors).Select(d => d.Id).ToArray();

        var run = Run(["explain", .. ids]);

        run.ExitCode.Should().Be(0);
        var lines = run.Output.Split('\n');
        lines.Count(l => l == "Bad").Should().Be(ids.Length);
        lines.Where(l => l.Length > 100 && l.Contains(' ', System.StringComparison.Ordinal) && l[0] != ' ' && !l.Contains(": {", System.StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("cns1002")]
    [InlineData("hadolint:DL3007")]
    [InlineData("DL3007")]
    [InlineData("dl3007")]
    public void Finds_a_rule_by_other_spellings_and_by_the_id_of_another_tool(string id) =>
        Run("explain", id).Output.Should().StartWith("CNS1002: ");

    [Fact]
    public void Shows_all_rules_that_are_equivalent_to_one_of_another_tool()
    {
        var shared = BuiltInRules.Pack.Rules.SelectMany(r => r.Descriptors).SelectMany(d => d.Equivalents.Select(e => (Equivalent: e, d.Id))).GroupBy(p => p.Equivalent, p => p.Id).First(g => g.Count() > 1);

        var lines = Run("explain", shared.Key).Output.Split('\n');

        foreach (var id in shared)
            lines.Should().Contain(l => l.StartsWith(id + ": ", System.StringComparison.Ordinal));
    }

    [Fact]
    public void Shows_what_the_engine_reports()
    {
        var run = Run("explain", "CNS0002");

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("CNS0002: " + EngineDescriptors.InvalidConfiguration.Title + "\n\n").And.Contain("Severity  error").And.NotContain("Preset");
    }

    [Fact]
    public void Shows_a_rule_of_a_pack_by_its_descriptor()
    {
        var run = Run("explain", "TEAM001", "--rules", typeof(ExplainCommandTests).Assembly.Location);

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("TEAM001: An object\n\nd\n\nr\n\n").And.Contain("Category  Team").And.Contain("Preset    recommended");
    }

    [Fact]
    public void Does_not_let_the_texts_of_a_pack_steer_the_terminal()
    {
        using var workspace = new Workspace();
        TestPack.Compile(workspace.FullPath("Team.dll"), TestPack.Source("TEAM001").Replace("Description = \"", "Description = \"\\u001b[2J\\u202e", System.StringComparison.Ordinal));

        workspace.Run("explain", "TEAM001", "--rules", "Team.dll").Output.Should().Contain("\\u001b[2J\\u202e").And.NotContain("\u001b");
    }

    [Fact]
    public void Says_that_an_id_is_needed()
    {
        var run = Run("explain");

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("containersec explain CNS1002").And.Contain("containersec rules");
    }

    [Theory]
    [InlineData("CNX1002", "did you mean 'CNS1002'?")]
    [InlineData("nothing-like-it", "'containersec rules' lists all ids")]
    [InlineData("TEAM001", "'containersec rules' lists all ids")]
    public void Says_what_an_unknown_id_may_have_meant(string id, string hint)
    {
        var run = Run("explain", "CNS1002", id);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain($"no rule has the id '{id}'").And.Contain(hint);
    }

    [Fact]
    public void Says_that_a_pack_did_not_load()
    {
        var run = Run("explain", "CNS1002", "--rules", "nothing.dll");

        run.ExitCode.Should().Be(2);
        run.Output.Should().StartWith("CNS1002: ");
        run.Error.Should().Contain("CNS0007");
    }

    [Fact]
    public void Makes_titles_bold_on_a_terminal_that_takes_colors()
    {
        foreach (var refuses in new[] { false, true })
        {
            using var output = new StringWriter();
            var host = new CommandHost(output, output, Path.GetTempPath()) { IsOutputTerminal = true, RefusesColor = refuses, Width = 60 };
            new CommandLineApplication(host).Run(["explain", "CNS1002"]).Should().Be(0);
            output.ToString().Contains("\u001b[1mWhy\u001b[0m", System.StringComparison.Ordinal).Should().Be(!refuses);
            output.ToString().Split('\n').Where(l => l.Length > 70).Should().BeEmpty();
        }
    }

    private static CommandRun Run(params string[] args)
    {
        using var workspace = new Workspace();
        return workspace.Run(args);
    }
}
