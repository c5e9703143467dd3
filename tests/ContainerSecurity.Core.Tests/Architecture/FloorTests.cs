using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContainerSecurity.Core.Tests.Architecture;

/// <summary>The floors of <c>docs/architecture.md</c>: a file may name types of its own floor and of those below.</summary>
public class FloorTests
{
    private static readonly Lazy<SourceProject> Core = new(() => SourceProject.Read("ContainerSecurity.Core"));
    private static readonly Lazy<SourceProject> Rules = new(() => SourceProject.Read("ContainerSecurity.Rules", Core.Value));

    [Fact]
    public void No_type_of_the_engine_names_one_of_a_higher_floor()
    {
        var floors = FloorList.Read("Floors of Core");
        var up = Arrows(Core.Value).Where(a => FloorOf(floors, a.From) < FloorOf(floors, a.To)).Select(a => $"{a.From}:{a.Line} -> {a.To}");
        up.Distinct().ToList().Should().BeEmpty();
    }

    [Fact]
    public void Each_folder_of_the_engine_has_a_floor_and_each_floor_a_folder()
    {
        var floors = FloorList.Read("Floors of Core");
        Core.Value.Files.Select(f => f.Path).Where(p => p.Contains('/') && FloorOf(floors, p) < 0).Should().BeEmpty();
        floors.Where((_, i) => !Core.Value.Files.Any(f => FloorOf(floors, f.Path) == i)).Should().BeEmpty();
    }

    [Fact]
    public void No_type_of_the_hosts_names_one_of_a_higher_floor()
    {
        var floors = FloorList.Read("Floors of Hosting");
        var hosting = SourceProject.Read("ContainerSecurity.Hosting", Core.Value, Rules.Value);
        hosting.Files.Select(f => f.Path).Where(p => FloorOf(floors, p) < 0).Should().BeEmpty();
        var up = Arrows(hosting).Where(a => FloorOf(floors, a.From) < FloorOf(floors, a.To)).Select(a => $"{a.From}:{a.Line} -> {a.To}");
        up.Distinct().ToList().Should().BeEmpty();
    }

    [Fact]
    public void Platforms_of_rules_use_each_other_only_where_the_list_says_so()
    {
        var allowed = FloorList.Read("Floors of Rules").ToHashSet(StringComparer.Ordinal);
        var shared = FloorList.Read("Shared folders of Rules").Select(s => "/" + s + "/").ToList();
        var found = Arrows(Rules.Value).Select(a => (From: PlatformOf(a.From), To: PlatformOf(a.To), a))
            .Where(x => x.From.Length > 0 && x.To.Length > 0 && x.From != x.To && x.To != "Support").ToList();
        found.Where(x => !allowed.Contains($"{x.From} -> {x.To}")).Select(x => $"{x.a.From}:{x.a.Line} -> {x.a.To}").Distinct().ToList().Should().BeEmpty();
        found.Where(x => !shared.Any(s => x.a.To.Contains(s, StringComparison.Ordinal))).Select(x => $"{x.a.From}:{x.a.Line} -> {x.a.To}").Distinct().ToList().Should().BeEmpty("platforms share what lies in the folders of the list");
        allowed.Except(found.Select(x => $"{x.From} -> {x.To}")).Should().BeEmpty("the list has no more than there is");
    }

    [Theory]
    [InlineData("ContainerSecurity.Core", "ContainerSecurity")]
    [InlineData("ContainerSecurity.Rules", "ContainerSecurity.Rules")]
    [InlineData("ContainerSecurity.Hosting", "ContainerSecurity.Hosting")]
    public void The_namespace_is_the_folder(string project, string root)
    {
        var shared = FloorList.Read("Folders with the root namespace").ToHashSet(StringComparer.Ordinal);
        var files = (project == "ContainerSecurity.Core" ? Core.Value : SourceProject.Read(project)).Files;
        var wrong = files.Where(f => f.Path.Contains('/')).Select(f => (f.Path, Expected: NamespaceOf(f.Path, root, project == "ContainerSecurity.Core" ? shared : []),
            Actual: f.Tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString()));
        wrong.Where(x => x.Actual?.StartsWith("ContainerSecurity", StringComparison.Ordinal) == true && x.Actual != x.Expected).ToList().Should().BeEmpty();
    }

    private static string NamespaceOf(string path, string root, HashSet<string> shared)
    {
        var folder = path.Substring(0, path.LastIndexOf('/'));
        return shared.Contains(folder) ? root : root + "." + folder.Replace('/', '.');
    }

    private static ParallelQuery<(string From, int Line, string To)> Arrows(SourceProject project) =>
        project.Files.AsParallel().AsOrdered().SelectMany(f => project.ReferencesOf(f.Tree).Select(r => (f.Path, r.Line, r.Path)).ToList());

    // Of the floors that a path lies in the one with the longest name: "Languages" is what lies in none of its folders that are floors of their own.
    private static int FloorOf(IReadOnlyList<string> floors, string path)
    {
        var (best, length) = (-1, -1);
        for (var i = 0; i < floors.Count; i++)
        {
            if (floors[i].Length > length && (path == floors[i] || path.StartsWith(floors[i] + "/", StringComparison.Ordinal)))
                (best, length) = (i, floors[i].Length);
        }

        return best;
    }

    private static string PlatformOf(string path) => path.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? path.Substring(0, slash) : "";
}
