using System.Linq;
using ContainerSecurity.TestSupport;

namespace ContainerSecurity.Corpus.Tests;

/// <summary>What holds for any text holds for whole, cut and damaged ones. The numbers of seeds are fixed; see <see cref="FuzzRun"/> for a longer run.</summary>
public class RobustnessTests
{
    [Fact]
    public void Every_prefix_of_a_sample_is_read() => HangGuard.Run(begin =>
    {
        foreach (var (path, text, step) in Samples.All.Select(s => (s.Path, s.Text, 3)).Concat(SurroundingSamples.All.Select(s => (s.Path, s.Text, 7))))
        {
            for (var length = 0; length <= text.Length; length += step)
            {
                begin($"{path}, the first {length} characters");
                TextCheck.Find(path, text[..length]).Should().BeNull("{0} has {1} characters", path, length);
            }
        }
    });

    [Fact]
    public void Damaged_samples_are_read() => FuzzRun.Check(Samples.All, seeds: 1_500);

    [Fact]
    public void Damaged_reports_projects_builds_and_configurations_are_read() => FuzzRun.Check(SurroundingSamples.All, seeds: 1_500);

    [Fact]
    public void Spliced_samples_are_read() => FuzzRun.CheckSplices([.. Samples.All, .. SurroundingSamples.All], seeds: 2_000);

    [Fact]
    public void Spliced_real_files_are_read() =>
        FuzzRun.CheckSplices([.. OpenCorpus.Entries().Where(e => e.Kind != "noise" && e.Text.Length < 8_000).Select(e => (e.File, e.Text))], seeds: 1_000);

    [Fact]
    public void Spliced_real_templates_are_read() => FuzzRun.CheckSplices([.. AzureSamples.Corpus(".bicep", ".json", ".yaml", ".yml").Where(f => f.Text.Length < 8_000)], seeds: 1_000);

    [Fact]
    public void Damaged_real_files_are_read() =>
        FuzzRun.Check([.. OpenCorpus.Entries().Where(e => e.Kind != "noise" && e.Text.Length < 20_000).Select(e => (e.File, e.Text))], seeds: 1_500);

    [Fact]
    public void Damaged_real_templates_are_read() => FuzzRun.Check([.. AzureSamples.Corpus(".bicep", ".json", ".yaml", ".yml").Where(f => f.Text.Length < 20_000)], seeds: 1_500);

    [Fact]
    public void Real_files_are_read() => HangGuard.Run(begin =>
    {
        foreach (var (file, _, _, text) in OpenCorpus.Entries())
        {
            begin(file);
            TextCheck.Find(file, text).Should().BeNull(file);
        }
    });
}
