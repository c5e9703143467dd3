using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace MutateRules;

/// <summary>A copy of the built tests, run with another assembly of rules.</summary>
internal sealed class TestRun
{
    private const string Name = "ContainerSecurity.Rules.Tests";
    private readonly string _folder;

    public TestRun(string root)
    {
        var bin = Path.Combine(root, "tests", Name, "bin");
        var built = Path.Combine(bin, "Debug", "net10.0");
        if (!File.Exists(Path.Combine(built, Name + ".dll")))
            throw new InvalidOperationException($"Build the tests first: {built} has none.");
        // Within the repository, because tests look for their files above the assembly.
        _folder = Path.Combine(bin, "Mutants");
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
        foreach (var file in Directory.EnumerateFiles(built, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(built, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>The assembly to write the mutants into.</summary>
    public string RulesPath => Path.Combine(_folder, "ContainerSecurity.Rules.dll");

    /// <summary>Runs the tests of some classes.</summary>
    /// <returns>The class and message of each that failed, or null where the run did not come to an end.</returns>
    public IReadOnlyList<(string Class, string Message)>? Run(IEnumerable<string> classes, TimeSpan limit)
    {
        var report = Path.Combine(_folder, "result.xml");
        File.Delete(report);
        string[] arguments = [Path.Combine(_folder, Name + ".dll"), "-noColor", "-noLogo", .. classes.Distinct().SelectMany(c => new[] { "-class", c }), "-xml", report];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = _folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(limit))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            return null;
        }

        if (!File.Exists(report))
            return null;
        return [.. XDocument.Load(report).Descendants("test").Where(t => (string?)t.Attribute("result") == "Fail")
            .Select(t => ((string?)t.Attribute("type") ?? "", (string?)t.Element("failure")?.Element("message") ?? ""))];
    }
}
