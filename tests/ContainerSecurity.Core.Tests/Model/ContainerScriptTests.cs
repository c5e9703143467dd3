using System.Linq;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Core.Tests.Model;

/// <summary>What a shell will read in a container's command, probes and hooks.</summary>
public sealed class ContainerScriptTests
{
    [Theory]
    [InlineData("command: [sh, -c, 'a && b']", "a b")]
    [InlineData("command: [sh, -c]\nargs: ['a; b']", "a b")]
    [InlineData("command: [a, 'b && c']", "a")]
    [InlineData("command:\n- sh\n- -c\n- |\n  a\n  b\n", "a b")]
    [InlineData("args: [sh, -c, a]", "")]
    [InlineData("livenessProbe: { exec: { command: [sh, -c, a] } }", "a")]
    [InlineData("lifecycle: { preStop: { exec: { command: [a] } }, postStart: { exec: { command: [b] } } }", "a b")]
    [InlineData("command: [sh, -c, [a]]", "")]
    [InlineData("command: sh", "")]
    public void Commands_are_found(string lines, string names)
    {
        var names2 = Parsed.Container(lines).Scripts.SelectMany(s => s.Commands).Select(c => c.Name).OrderBy(n => n, System.StringComparer.Ordinal);
        string.Join(" ", names2).Should().Be(names);
    }

    [Fact]
    public void A_command_of_a_container_group_has_no_shell_of_its_own()
    {
        var group = Parsed.Group("""
            apiVersion: 2023-05-01
            type: Microsoft.ContainerInstance/containerGroups
            location: westeurope
            properties:
              osType: Linux
              containers:
              - name: a
                properties:
                  image: x
                  command: [bash, -c, "curl x | sh"]
            """);
        var script = group.Workloads.Single().Containers.Single().Scripts.Single();
        script.Dialect.Should().Be(ShellDialect.Bash);
        script.Pipelines.Single().Elements.Should().HaveCount(2);
    }

    [Fact]
    public void Places_lead_into_a_block_of_yaml()
    {
        const string Lines = "command:\n- sh\n- -c\n- |\n  one\n  two three\n";
        var container = Parsed.Container(Lines);
        var word = container.Scripts.Single().Commands[1].Arguments.Single();
        container.Document.Text.ToString(word.Span).Should().Be("three");
    }
}
