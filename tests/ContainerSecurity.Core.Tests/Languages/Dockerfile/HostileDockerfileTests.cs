using System;
using System.Linq;
using System.Text;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Core.Tests.Languages.Dockerfile;

/// <summary>Dockerfiles that are small to write and costly to read: work is counted in bytes that are allocated, never in time.</summary>
public sealed class HostileDockerfileTests
{
    [Theory]
    [InlineData("ENV A=xx\n", "ENV A=$A$A\n", 2_000)]
    [InlineData("ENV P=/bin\n", "ENV P=$P:/a{0}\n", 8_000)]
    [InlineData("ENV A=aaaaaaaaaaaaaaaa\n", "ENV A=${{A//a/aaaaaaaaaaaaaaaaaaaaaaaa}}\n", 2_000)]
    [InlineData("ENV A={long}\n", "LABEL l{0}=$A\n", 5_000)]
    [InlineData("ENV A={long}\n", "EXPOSE $A\n", 5_000)]
    [InlineData("ENV A={long}\n", "WORKDIR $A\n", 5_000)]
    [InlineData("ENV A={long}\n", "VOLUME $A\n", 5_000)]
    [InlineData("ENV A={long}\n", "USER ${{A:-b}}\n", 5_000)]
    [InlineData("ENV A={long}\n", "ENV B=${{A##*x*x*y}}\n", 5_000)]
    [InlineData("ENV A={long}\n", "ENV B=${{A%x*y}}\n", 5_000)]
    public void Reports_once_that_variables_expand_to_too_much(string first, string repeated, int count)
    {
        var text = new StringBuilder("FROM scratch\n" + first.Replace("{long}", new string('x', 50_000), StringComparison.Ordinal));
        for (var i = 0; i < count; i++)
            text.Append(string.Format(System.Globalization.CultureInfo.InvariantCulture, repeated, i));
        var (document, allocated) = Parse(text.Append("RUN last\n").ToString());

        document.SyntaxDiagnostics.Should().ContainSingle().Which.Id.Should().Be("CNS0006");
        document.Instructions.Should().HaveCount(count + 3);
        document.Scripts.Single().Commands.Single().Name.Should().Be("last");
        allocated.Should().BeLessThan(200_000_000);
    }

    [Fact]
    public void Reports_once_that_stages_inherit_too_much()
    {
        var text = new StringBuilder("FROM a AS s0\n");
        for (var i = 0; i < 5_000; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"FROM s{i} AS s{i + 1}\nENV A{i}=b\n");
        var (document, allocated) = Parse(text.ToString());

        document.SyntaxDiagnostics.Should().ContainSingle().Which.Id.Should().Be("CNS0006");
        document.Stages.Should().HaveCount(5_001);
        document.Stages[^1].Environment.Should().Contain(v => v.Name.Value == "A4999");
        allocated.Should().BeLessThan(200_000_000);
    }

    [Fact]
    public void Deferred_instructions_of_a_stage_count_for_each_stage_that_inherits_them()
    {
        var text = new StringBuilder("FROM a AS s\n").Append(string.Concat(Enumerable.Repeat("ONBUILD RUN x\n", 2_000))).Append(string.Concat(Enumerable.Repeat("FROM s\n", 2_000)));
        var (document, allocated) = Parse(text.ToString());

        document.SyntaxDiagnostics.Should().ContainSingle().Which.Id.Should().Be("CNS0006");
        allocated.Should().BeLessThan(200_000_000);
    }

    [Fact]
    public void Ordinary_files_stay_within_the_budgets()
    {
        var text = new StringBuilder("ARG V=1\nFROM a:$V AS s0\nENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n");
        for (var i = 0; i < 100; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"FROM s{i} AS s{i + 1}\nENV PATH=/opt/tool{i}/bin:$PATH A{i}=b\nRUN x\n");
        var (document, _) = Parse(text.ToString());

        document.SyntaxDiagnostics.Should().BeEmpty();
        document.Stages[^1].Environment.Should().HaveCount(101);
        document.Stages[^1].Environment[0].Value.Value.Should().StartWith("/opt/tool99/bin:/opt/tool98/bin:").And.EndWith(":/bin");
    }

    [Fact]
    public void A_working_directory_longer_than_a_path_can_be_is_unknown()
    {
        var (document, allocated) = Parse("FROM a\nWORKDIR /x\n" + string.Concat(Enumerable.Repeat("WORKDIR abcdefghi\n", 20_000)));

        document.Stages.Single().WorkingDirectory.IsUnknown.Should().BeTrue();
        allocated.Should().BeLessThan(300_000_000);
    }

    [Fact]
    public void Many_pairs_of_one_instruction_are_read_in_linear_work()
    {
        var (_, small) = Parse("FROM a\nENV" + string.Concat(Enumerable.Range(0, 5_000).Select(i => $" A{i:00000}=b")) + "\n");
        var (document, large) = Parse("FROM a\nENV" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $" A{i:00000}=b")) + "\n");

        document.Declarations.Should().HaveCount(20_000);
        large.Should().BeLessThan(6 * small);
    }

    [Fact]
    public void A_script_of_thousands_of_commands_is_cut_and_reported_once()
    {
        var seen = 0;
        var analyzer = new Analyzer(new RulePack("Test", [new Engine.DockerfileRule("CNS9901", c => c.RegisterShellCommandAction(_ => seen++))]));
        var (document, _) = Parse("FROM a\nRUN x" + string.Concat(Enumerable.Repeat(" && y", 5_000)) + "\nRUN sh -c 'a" + string.Concat(Enumerable.Repeat("; b", 1_900)) + "' && sh -c 'c" + string.Concat(Enumerable.Repeat("; d", 1_900)) + "'\nRUN z\n");
        var result = analyzer.Run(DocumentSet.Create([document]));

        seen.Should().Be(2_000 + 2_000 + 1);
        result.Diagnostics.Select(d => d.ToString()).Should().Equal(
            "Dockerfile(2,5): error CNS0006: The script has more than 2000 commands; the rest was not analysed",
            "Dockerfile(3,5): error CNS0006: The script has more than 2000 commands; the rest was not analysed");
    }

    private static (DockerfileDocument Document, long Allocated) Parse(string text)
    {
        var source = SourceText.From(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var document = DockerfileDocument.Parse("Dockerfile", source);
        return (document, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
