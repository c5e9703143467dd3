using System.Text.Json.Nodes;
using ContainerSecurity;
using ContainerSecurity.Cli.Tests;
using ContainerSecurity.TestSupport;

[assembly: ExportedRulePack(typeof(TeamRules))]

namespace ContainerSecurity.Cli.Tests;

/// <summary>A team's own pack: this assembly, loaded a second time.</summary>
public static class TeamRules
{
    public static RulePack Pack { get; } = new("Team", [new ObjectFound(), new NameTaken()]);
}

/// <summary>TEAM001: reports every Kubernetes object.</summary>
public sealed class ObjectFound() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "TEAM001",
        Title = "An object",
        MessageFormat = "Object {0}",
        Category = "Team",
        Description = "d",
        Remediation = "r",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(static context => context.Report(Descriptor, context.Node.Location, context.Node.Kind));
}

public class PackTests
{
    private static string OwnPath => typeof(PackTests).Assembly.Location;

    [Fact]
    public void Rules_of_a_pack_are_run_beside_the_built_in_ones()
    {
        using var workspace = new Workspace().With("pod.yaml");
        var run = workspace.Run("analyze", ".", "--rules", OwnPath);
        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("error TEAM001: Object Pod").And.Contain("error CNS2001");
    }

    [Fact]
    public void Rules_of_a_pack_are_listed_and_can_be_configured()
    {
        using var workspace = new Workspace().With("pod.yaml").With("containersecurity.json", """{ "rules": { "TEAM001": "info" } }""");
        workspace.Run("rules", "--rules", OwnPath, "--format", "json").Output.Should().Contain("\"TEAM001\"");
        workspace.Run("analyze", ".", "--rules", OwnPath).Output.Should().Contain("info TEAM001");
    }

    [Fact]
    public void A_pack_that_does_not_load_is_said_and_the_run_goes_on()
    {
        using var workspace = new Workspace().With("pod.yaml").With("text.dll", "x");
        foreach (var path in (string[])["nothing.dll", "text.dll", typeof(Rule).Assembly.Location, typeof(FactAttribute).Assembly.Location])
        {
            var run = workspace.Run("analyze", ".", "--rules", path);
            run.ExitCode.Should().Be(2, path);
            run.Output.Should().Contain(":1:1: error CNS0007: ").And.Contain("error CNS2001");
        }
    }

    [Theory]
    [InlineData("new ImageFound()", TestPack.Throwing, "InvalidOperationException: out of order")]
    [InlineData("public static ContainerSecurity.RulePack Pack", "internal static ContainerSecurity.RulePack Pack", "no public static property Pack")]
    [InlineData("TEAM001", "CNS2001", "CNS2001")]
    [InlineData("context.RegisterImageReferenceAction(c => c.Report(Descriptor, c.Node.Location, c.Node.Text))", "throw new System.NotSupportedException()", "NotSupportedException")]
    public void A_pack_with_a_fault_is_said_with_the_reason(string good, string bad, string reason)
    {
        using var workspace = new Workspace().With("pod.yaml");
        TestPack.Compile(workspace.FullPath("Team.dll"), TestPack.Source("TEAM001").Replace(good, bad));
        var run = workspace.Run("analyze", ".", "--rules", "Team.dll");
        run.ExitCode.Should().Be(2);
        run.Output.Should().Contain("Team.dll:1:1: error CNS0007: The rule pack cannot be loaded: ").And.Contain(reason).And.Contain("error CNS2001");
    }

    [Theory]
    [InlineData("9.0.0", "update ContainerSecurity")]
    [InlineData("0.0.9", "build the pack against the newer version")]
    public void A_pack_for_another_Core_is_said_with_both_versions(string version, string remedy)
    {
        using var workspace = new Workspace().With("pod.yaml");
        TestPack.ClaimCore(TestPack.Compile(workspace.FullPath("Team.dll"), TestPack.Source("TEAM001")), System.Version.Parse(version));
        var own = typeof(Rule).Assembly.GetName().Version!.ToString(3);
        workspace.Run("analyze", ".", "--rules", "Team.dll").Output.Should()
            .Contain($"error CNS0007: The rule pack cannot be loaded: it was built against ContainerSecurity.Core {version}, but version {own} is running; ").And.Contain(remedy).And.NotContain("error TEAM001");
    }

    [Fact]
    public void Packs_have_their_own_dependencies_and_a_new_build_of_one_is_loaded()
    {
        using var workspace = new Workspace().With("Dockerfile", "FROM example.org/a:1\n");
        foreach (var team in new[] { "One", "Two" })
        {
            var helper = TestPack.Compile(workspace.FullPath($"{team}/Helper.dll"), $"public static class Helper {{ public static string Name => \"{team}\"; }}");
            string[] references = [.. ((string)System.AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(System.IO.Path.PathSeparator), typeof(Rule).Assembly.Location, helper];
            TestPack.Compile(workspace.FullPath($"{team}/Team{team}.dll"), TestPack.Source($"TEAM{team.Length}0{team[0] % 10}").Replace("c.Node.Text", "Helper.Name"), references);
        }

        var run = workspace.Run("analyze", ".", "--rules", "One/TeamOne.dll", "--rules", "Two/TeamTwo.dll");
        run.Output.Should().Contain("Image 'One' is one").And.Contain("Image 'Two' is one");
        TestPack.Compile(workspace.FullPath("Team.dll"), TestPack.Source("TEAM001", "is old"));
        workspace.Run("analyze", ".", "--rules", "Team.dll").Output.Should().Contain("is old");
        TestPack.Compile(workspace.FullPath("Team.dll"), TestPack.Source("TEAM001", "is new"));
        workspace.Run("analyze", ".", "--rules", "Team.dll").Output.Should().Contain("is new");
    }

    [Fact]
    public void Loads_what_a_pack_needs_after_a_garbage_collection()
    {
        using var workspace = new Workspace().With("Dockerfile", "FROM example.org/a:1\n");
        var helper = TestPack.Compile(workspace.FullPath("Helper.dll"), "public static class Helper { public static string Name => \"late\"; }");
        string[] references = [.. ((string)System.AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(System.IO.Path.PathSeparator), typeof(Rule).Assembly.Location, helper];
        // The rule collects garbage first, and only then needs the other assembly.
        TestPack.Compile(workspace.FullPath("Team.dll"), TestPack.Source("TEAM001").Replace("c.Node.Text", "Late.Name()") + """

            internal static class Late
            {
                public static string Name()
                {
                    for (var i = 0; i < 3; i++)
                    {
                        System.GC.Collect();
                        System.GC.WaitForPendingFinalizers();
                    }

                    return Read();
                }

                [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
                private static string Read() => Helper.Name;
            }
            """, references);

        workspace.Run("analyze", ".", "--rules", "Team.dll").Output.Should().Contain("Image 'late' is one");
    }

    [Fact]
    public void A_pack_with_ids_that_are_taken_does_not_load()
    {
        using var workspace = new Workspace().With("pod.yaml");
        workspace.Run("analyze", ".", "--rules", OwnPath, "--rules", OwnPath).Output.Should().Contain("error CNS0007: The rule pack cannot be loaded").And.Contain("TEAM001");
    }

    [Fact]
    public void Rules_are_described_in_full_as_JSON()
    {
        using var workspace = new Workspace();
        var rules = JsonNode.Parse(workspace.Run("rules", "--format", "json").Output)!.AsArray();
        var rule = System.Linq.Enumerable.Single(rules, r => r!["id"]!.GetValue<string>() == "CNS2013")!.AsObject();
        System.Linq.Enumerable.Select(rule, p => p.Key).Should().Equal(
            "id", "title", "category", "defaultSeverity", "securitySeverity", "description", "remediation", "helpLink", "equivalents", "standards", "appliesTo", "hasFix", "presets");
        rule["appliesTo"]!.ToJsonString().Should().Be("""["kubernetes"]""");
        rule["presets"]!.ToJsonString().Should().Be("""["recommended","strict","all"]""");
        rule["defaultSeverity"]!.GetValue<string>().Should().Be("warning");
    }

    [Fact]
    public void The_table_of_rules_fits_the_terminal()
    {
        using var workspace = new Workspace();
        foreach (var line in workspace.Run("rules").Output.Split('\n'))
            line.Length.Should().BeLessThanOrEqualTo(120);
    }
}
