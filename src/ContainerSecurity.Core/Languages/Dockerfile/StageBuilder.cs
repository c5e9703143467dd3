using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>Gathers the instructions into stages and ties the stages together.</summary>
internal sealed class StageBuilder(DockerfileDocument document)
{
    private readonly List<BuildStage> _stages = [];
    private readonly Dictionary<BuildStage, BuildStage.Builder> _builders = [];
    private readonly Dictionary<string, BuildStage> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<BuildStage, StageState> _states = [];
    private readonly Dictionary<BuildStage, ImmutableArray<InstructionSyntax>> _putOff = [];
    private readonly Dictionary<BuildStage, List<BuildStage>> _needs = [];
    private readonly List<EnvironmentVariable> _declarations = [];
    private readonly DockerfileExpander _expander = new(document.Root.Escape);

    /// <summary>The reason why a part of the values is not known although the file says it; null when nothing is.</summary>
    public string? Exceeded => _expander.Budget.Exceeded;

    public (ImmutableArray<BuildStage> Stages, ImmutableArray<EnvironmentVariable> Declarations) Build()
    {
        var instructions = document.Instructions;
        var first = 0;
        while (first < instructions.Length && instructions[first] is not FromInstructionSyntax)
            first++;
        var globals = new StageState(document, _expander, null);
        if (first == instructions.Length)
        {
            if (!instructions.IsEmpty)
                AddStage(instructions, globals);
        }
        else
        {
            for (var i = 0; i < first; i++)
                globals.Apply(instructions[i]);
            _declarations.AddRange(globals.Declarations);
            while (first < instructions.Length)
            {
                var end = first + 1;
                while (end < instructions.Length && instructions[end] is not FromInstructionSyntax)
                    end++;
                AddStage(instructions.Slice(first, end - first), globals);
                first = end;
            }
        }

        ReadOtherImages(globals);
        MarkReachable();
        return ([.. _stages], [.. _declarations]);
    }

    private void AddStage(ImmutableArray<InstructionSyntax> instructions, StageState globals)
    {
        var from = instructions[0] as FromInstructionSyntax;
        var location = from?.Image?.Location ?? new Location(document, instructions[0].Keyword.Span);
        var name = from?.StageName;
        var builder = new BuildStage.Builder(
            _stages.Count, name is null ? Property<string>.Unset(location) : Property<string>.Known(name.RawText.ToLowerInvariant(), name.Location), location, instructions);
        var stage = builder.Stage;
        _builders.Add(stage, builder);
        StageState? inherited = null;
        if (from?.Image is { } image)
        {
            var text = globals.ExpandFrom(image);
            if (_byName.TryGetValue(text.Text, out var found))
            {
                builder.SetBase(found);
                inherited = _states[found];
            }
            else if (text.Text == "scratch")
            {
                builder.SetScratch();
            }
            else
            {
                builder.SetBase(ImageReferenceParser.Parse(text, image.Location, ImageReferenceOrigin.From, null, stage), IsWindowsPlatform(from) || IsWindowsImage(text.Text));
            }

            // A default that is an image shows that the variable stands for images.
            if ((found is not null || text.Text.Contains('$')) && globals.PatternOf(image) is { } pattern && _expander.Budget.SpendInherited(_byName.Count))
                builder.SetPossibleBases([.. _byName.Where(s => pattern.Fits(s.Key)).Select(s => s.Value).OrderBy(s => s.Index)]);
        }

        _needs[stage] = stage.BaseStage is null ? [.. stage.PossibleBaseStages] : [stage.BaseStage, .. stage.PossibleBaseStages];
        var state = new StageState(document, _expander, stage, inherited, globals);
        _states[stage] = state;
        ImmutableArray<InstructionSyntax> putOff = stage.BaseStage is { } parent && _expander.Budget.SpendInherited(_putOff[parent].Length) ? _putOff[parent] : [];
        builder.SetSteps(instructions.InsertRange(from is null ? 0 : 1, putOff));
        foreach (var instruction in putOff)
            state.ApplyPutOff(instruction);
        foreach (var instruction in instructions)
        {
            instruction.Stage = stage;
            if (PutOff(instruction) is { } inner)
            {
                inner.Stage = stage;
                inner.Shell = state.Shell;
            }

            instruction.Shell = state.Shell;
            state.Apply(instruction);
        }

        _putOff[stage] = [.. instructions.Select(PutOff).OfType<InstructionSyntax>()];
        state.Finish(builder);
        _declarations.AddRange(state.Declarations);
        _stages.Add(stage);
        if (name is not null)
            _byName[name.RawText.ToLowerInvariant()] = stage;
    }

    private static InstructionSyntax? PutOff(InstructionSyntax instruction) => (instruction as OnbuildInstructionSyntax)?.Instruction;

    // Repositories and tags that exist for Windows only. Source: Microsoft Artifact Registry and the tags of the Docker Official Images, 2026-01.
    private static bool IsWindowsImage(string image)
    {
        var name = image.ToLowerInvariant();
        return WindowsWords.Any(w => name.Contains(w)) || WindowsRepositories.Any(r => name.StartsWith(r, StringComparison.Ordinal) && (name.Length == r.Length || name[r.Length] is '/' or ':' or '@'));
    }

    private static bool IsWindowsPlatform(FromInstructionSyntax from) =>
        from.Flag("platform")?.Value?.Text is { } platform && (platform.Equals("windows", StringComparison.OrdinalIgnoreCase) || platform.StartsWith("windows/", StringComparison.OrdinalIgnoreCase) || platform.StartsWith("windows(", StringComparison.OrdinalIgnoreCase));

    private static readonly string[] WindowsWords = ["nanoserver", "servercore", "windows-ltsc", "-ltsc2016", "-ltsc2019", "-ltsc2022", "-ltsc2025", ":ltsc2016", ":ltsc2019", ":ltsc2022", ":ltsc2025"];

    private static readonly string[] WindowsRepositories =
    [
        "mcr.microsoft.com/windows", "mcr.microsoft.com/windows-cssc", "mcr.microsoft.com/dotnet/framework", "microsoft/windows", "microsoft/iis", "microsoft/aspnet", "microsoft/wcf", "microsoft/dotnet-framework",
        "microsoft/mssql-server-windows", "microsoft/mssql-server-windows-developer", "microsoft/mssql-server-windows-express", "winamd64", "docker.io/winamd64",
    ];

    private void ReadOtherImages(StageState globals)
    {
        foreach (var stage in _stages)
        {
            var images = stage.Images.ToBuilder();
            foreach (var instruction in stage.Instructions)
            {
                foreach (var (flag, value, origin) in Sources(PutOff(instruction) ?? instruction))
                {
                    if (IsImage(value.Text, origin))
                        images.Add(ImageReferenceParser.Parse(value, new Location(flag.Document, value.MapSpan(0, value.Length)), origin, null, stage));
                }
            }

            _builders[stage].SetImages(images.ToImmutable());
            foreach (var (_, value, origin) in stage.Steps.SelectMany(Sources))
            {
                if (FindStage(value.Text, origin) is { } needed)
                    _needs[stage].Add(needed);
            }
        }
    }

    // What an instruction takes files from, by name.
    private static IEnumerable<(FlagSyntax Flag, MappedText Value, ImageReferenceOrigin Origin)> Sources(InstructionSyntax instruction)
    {
        if (instruction is CopyInstructionSyntax { From: { Value: { } value } flag })
            yield return (flag, value, ImageReferenceOrigin.CopyFrom);
        if (instruction is not RunInstructionSyntax run)
            yield break;
        foreach (var mount in run.Mounts)
        {
            if (mount.GetField("from") is { } source)
                yield return (mount, source, ImageReferenceOrigin.RunMount);
        }
    }

    private bool IsImage(string text, ImageReferenceOrigin origin) =>
        text.Length > 0 && text is not ("scratch" or "context") && !text.All(char.IsDigit) && FindStage(text, origin) is null;

    private BuildStage? FindStage(string text, ImageReferenceOrigin origin)
    {
        if (origin == ImageReferenceOrigin.CopyFrom && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            return index < _stages.Count ? _stages[index] : null;
        return _byName.TryGetValue(text.ToLowerInvariant(), out var found) ? found : null;
    }

    private void MarkReachable()
    {
        if (_stages.Count == 0)
            return;
        var final = _stages[_stages.Count - 1];
        _builders[final].SetFinal();
        var open = new Stack<BuildStage>();
        open.Push(final);
        while (open.Count > 0)
        {
            var stage = open.Pop();
            if (stage.IsReachable)
                continue;
            _builders[stage].SetReachable();
            foreach (var needed in _needs[stage])
                open.Push(needed);
        }
    }
}
