using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Packages.Support;

/// <summary>Finds the stages whose layers or whole file systems end up in the final image.</summary>
internal static class ShippedStages
{
    /// <summary>The last stage, the stages that it is based on, and those that one of them copies as a whole.</summary>
    public static HashSet<BuildStage> Of(DockerfileDocument document)
    {
        var found = new HashSet<BuildStage>();
        var open = new Stack<BuildStage>();
        if (document.Stages.LastOrDefault() is { } last)
            open.Push(last);
        while (open.Count > 0)
        {
            var stage = open.Pop();
            if (!found.Add(stage))
                continue;
            if (stage.BaseStage is { } parent)
                open.Push(parent);
            foreach (var copy in stage.Instructions.OfType<CopyInstructionSyntax>().Where(c => c.From is not null && c.Sources.Any(s => s.RawText.Trim('"', '\'') is "/" or "/." or "/*")))
            {
                if (FindStage(document, copy.From!.Value?.Text) is { } source)
                    open.Push(source);
            }
        }

        return found;
    }

    private static BuildStage? FindStage(DockerfileDocument document, string? name) => name is null ? null
        : int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? (index < document.Stages.Length ? document.Stages[index] : null)
        : document.Stages.LastOrDefault(s => string.Equals(s.Name.Value, name, StringComparison.OrdinalIgnoreCase));
}
