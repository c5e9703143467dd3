using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Core.Tests.Engine;

/// <summary>One run over several documents: which actions are called, what is reported, and how a run ends early.</summary>
public sealed class RunTests
{
    [Fact]
    public void Calls_the_actions_of_each_kind_of_node()
    {
        var seen = new List<string>();
        var rule = new DockerfileRule("CNS9901", context =>
        {
            context.RegisterDockerfileAction(c => seen.Add("file " + c.Node.Path));
            context.RegisterStageAction(c => seen.Add("stage " + c.Node.Index));
            context.RegisterInstructionAction<RunInstructionSyntax>(c => seen.Add("run " + c.Node.Name));
            context.RegisterInstructionAction<InstructionSyntax>(c => seen.Add("instruction " + c.Node.Name));
            context.RegisterShellCommandAction(c => seen.Add("command " + c.Node.Name));
            context.RegisterShellScriptAction(c => seen.Add("script " + c.Node.Text));
            context.RegisterImageReferenceAction(c => seen.Add("image " + c.Node.Text));
            context.RegisterEnvironmentVariableAction(c => seen.Add("variable " + c.Node.Name));
            context.RegisterDocumentSetAction(c => seen.Add("set " + c.Node.Documents.Length));
        });

        Run(Dockerfiles(("Dockerfile", "FROM a\nENV A=1\nRUN b && c\nONBUILD RUN d\n")), rule).Diagnostics.Should().BeEmpty();
        seen.Should().BeEquivalentTo([
            "file Dockerfile", "stage 0", "instruction FROM", "instruction ENV", "instruction RUN", "instruction ONBUILD", "run RUN", "run RUN", "instruction RUN",
            "command b", "command c", "command d", "script b && c", "script d", "image a", "variable A", "set 1"]);
    }

    [Fact]
    public void Goes_on_with_other_documents_after_a_rule_threw_in_one()
    {
        var calls = new List<string>();
        var rule = new DockerfileRule("CNS9901", context => context.RegisterInstructionAction<InstructionSyntax>(c =>
        {
            calls.Add($"{c.Node.Document.Path} {c.Node.Name}");
            if (c.Node.Document.Path == "a/Dockerfile" && c.Node.Name == "USER")
                throw new InvalidOperationException("oh");
            c.Report(c.Node.Location, c.Node.Name);
        }));
        var found = Run(Dockerfiles(("a/Dockerfile", "FROM x\nUSER y\nWORKDIR /z\n"), ("b/Dockerfile", "FROM x\n")), rule);

        found.Diagnostics.Select(d => d.ToString()).Should().Equal(
            "a/Dockerfile(1,1): error CNS0001: Rule CNS9901 failed with InvalidOperationException: oh",
            "a/Dockerfile(1,1): warning CNS9901: Found FROM",
            "b/Dockerfile(1,1): warning CNS9901: Found FROM");
        calls.Should().Equal("a/Dockerfile FROM", "a/Dockerfile USER", "b/Dockerfile FROM");
    }

    [Fact]
    public void Reports_a_cancellation_that_nobody_asked_for_as_a_failure()
    {
        var found = Run(SetRule.Documents(("a", "")), new SetRule("CNS9901", (_, _) => throw new OperationCanceledException("own")));

        found.Diagnostics.Single().Message.Should().Be("Rule CNS9901 failed with OperationCanceledException: own");
    }

    [Fact]
    public void Does_not_call_a_rule_after_it_was_cancelled()
    {
        using var source = new CancellationTokenSource();
        var calls = 0;
        var rule = new SetRule("CNS9901", (_, _) => calls++);
        source.Cancel();

        FluentActions.Invoking(() => new Analyzer(new RulePack("t", [rule])).Run(SetRule.Documents(("a", "")), source.Token)).Should().Throw<OperationCanceledException>();
        calls.Should().Be(0);
    }

    [Fact]
    public void Stops_between_two_nodes_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        var calls = 0;
        var rule = new DockerfileRule("CNS9901", context => context.RegisterInstructionAction<InstructionSyntax>(_ =>
        {
            calls++;
            source.Cancel();
        }));

        var run = () => new Analyzer(new RulePack("t", [rule])).Run(Dockerfiles(("Dockerfile", "FROM a\nUSER b\nUSER c\n")), source.Token);
        run.Should().Throw<OperationCanceledException>();
        calls.Should().Be(1);
    }

    [Fact]
    public void Sorts_by_path_position_id_and_message()
    {
        var one = new SetRule("CNS9902", (context, descriptor) =>
        {
            foreach (var document in context.Node.Documents.Reverse())
            {
                foreach (var (start, length, word) in new[] { (2, 1, "z"), (0, 2, "z"), (0, 1, "z"), (0, 1, "a") })
                    context.Report(descriptor, new Location(document, new TextSpan(start, length)), word);
            }
        });
        var found = Run(SetRule.Documents(("b", "abc"), ("B", "abc"), ("a/x", "abc")), one, SetRule.Word("CNS9901", "a"));

        found.Diagnostics.Select(d => $"{d.Location.Document.Path} {d.Location.Span} {d.Id} {d.Message}").Should().Equal(new[] { "B", "a/x", "b" }.SelectMany(p => new[]
        {
            p + " [0..1) CNS9901 Found a", p + " [0..1) CNS9902 Found a", p + " [0..1) CNS9902 Found z", p + " [0..2) CNS9902 Found z", p + " [2..3) CNS9902 Found z",
        }));
    }

    [Fact]
    public void Reports_equal_findings_once()
    {
        var rule = new SetRule("CNS9901", (context, descriptor) =>
        {
            for (var i = 0; i < 3; i++)
                context.Report(descriptor, new Location(context.Node.Documents[0], new TextSpan(0, 1)), "x");
            context.Report(descriptor, new Location(context.Node.Documents[0], new TextSpan(0, 1)), "y");
        });

        Run(SetRule.Documents(("a", "bad")), rule).Diagnostics.Select(d => d.Message).Should().Equal("Found x", "Found y");
    }

    [Fact]
    public void Reports_only_in_the_documents_that_are_asked_for()
    {
        var documents = SetRule.Documents(("a", "bad"), ("b", "bad"));
        var calls = new List<int>();
        var rule = new SetRule("CNS9902", (context, _) => calls.Add(context.Node.Documents.Length));
        var result = new Analyzer(new RulePack("t", [SetRule.Word("CNS9901", "bad"), rule])).Run(documents, [documents.Documents[1]], CancellationToken.None);

        result.Diagnostics.Select(d => d.Location.Document.Path).Should().Equal("b");
        calls.Should().Equal(2);
    }

    [Fact]
    public void Does_not_call_set_actions_without_documents()
    {
        var calls = 0;

        Run(DocumentSet.Create([]), new SetRule("CNS9901", (_, _) => calls++)).Diagnostics.Should().BeEmpty();
        calls.Should().Be(0);
    }

    [Fact]
    public void Does_not_initialize_a_rule_that_is_off()
    {
        var initialized = new List<string>();
        var on = new DockerfileRule("CNS9901", _ => initialized.Add("on"));
        var off = new DockerfileRule("CNS9902", _ => initialized.Add("off"));
        var configuration = new AnalyzerConfiguration { Rules = [new RuleSetting("CNS9902", RuleLevel.Off)] };
        new Analyzer([new RulePack("t", [on, off])], configuration).Run(SetRule.Documents(("a", "")));

        initialized.Should().Equal("on");
    }

    [Fact]
    public void Reports_with_the_severity_of_the_configuration()
    {
        var configuration = new AnalyzerConfiguration { Rules = [new RuleSetting("CNS9901", RuleLevel.Error)] };
        var result = new Analyzer([new RulePack("t", [SetRule.Word("CNS9901", "bad")])], configuration).Run(SetRule.Documents(("a", "bad")));

        result.Diagnostics.Single().Severity.Should().Be(DiagnosticSeverity.Error);
        result.Fails(DiagnosticSeverity.Error).Should().BeTrue();
    }

    [Theory]
    [InlineData(DiagnosticSeverity.Info, true)]
    [InlineData(DiagnosticSeverity.Warning, true)]
    [InlineData(DiagnosticSeverity.Error, false)]
    public void Fails_at_the_threshold_and_above(DiagnosticSeverity threshold, bool expected)
    {
        var result = Run(SetRule.Documents(("a", "bad")), SetRule.Word("CNS9901", "bad"));

        result.Fails(threshold).Should().Be(expected);
        (result with { Diagnostics = [.. result.Diagnostics.Select(d => d with { Suppression = new(SuppressionKind.Comment, null, null) })] }).Fails(threshold).Should().BeFalse();
    }

    [Fact]
    public void Lists_the_descriptors_of_the_engine_and_of_the_rules_in_order()
    {
        var ids = Run(SetRule.Documents(("a", "")), SetRule.Word("CNS9902", "x"), SetRule.Word("CNS9901", "x")).Descriptors.Select(d => d.Id).ToList();

        ids.Should().BeInAscendingOrder(StringComparer.Ordinal).And.EndWith(["CNS9901", "CNS9902"]).And.Contain("CNS0001");
        ids.Should().HaveCount(EngineDescriptors.All.Length + 2);
    }

    [Fact]
    public void Refuses_a_rule_with_an_id_of_the_engine() =>
        FluentActions.Invoking(() => new Analyzer(new RulePack("t", [SetRule.Word("CNS0001", "x")]))).Should().Throw<ArgumentException>().WithMessage("*CNS0001*the engine*");

    private static AnalysisResult Run(DocumentSet documents, params Rule[] rules) =>
        new Analyzer([new RulePack("t", [.. rules])], new AnalyzerConfiguration { MaxDegreeOfParallelism = 1 }).Run(documents);

    private static DocumentSet Dockerfiles(params (string Path, string Text)[] files) =>
        DocumentSet.Create(files.SelectMany(f => DocumentParser.Parse(f.Path, SourceText.From(f.Text))));
}
