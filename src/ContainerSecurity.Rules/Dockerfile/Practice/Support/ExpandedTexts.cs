using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice.Support;

/// <summary>Finds the texts of an instruction in which the builder expands variables. Source: Dockerfile reference, "Environment replacement".</summary>
internal static class ExpandedTexts
{
    /// <summary>The texts in the order of the instruction.</summary>
    public static IEnumerable<ExpandedText> Of(InstructionSyntax instruction) => instruction switch
    {
        ArgInstructionSyntax arg => arg.Declarations.Where(d => d.Value is not null).Select(d => new ExpandedText(d.Value!.Text, IsDeclaration: true)),
        EnvInstructionSyntax env => Values(env.Variables),
        LabelInstructionSyntax label => Values(label.Labels),
        CopyInstructionSyntax copy => Words([.. copy.Sources, copy.Destination]),
        AddInstructionSyntax add => Words([.. add.Sources, add.Destination]),
        WorkdirInstructionSyntax directory => Words([directory.Value]),
        UserInstructionSyntax user => Words([user.Value]),
        ExposeInstructionSyntax expose => Words([.. expose.Ports]),
        VolumeInstructionSyntax volume => Words([.. volume.Paths]),
        StopsignalInstructionSyntax signal => Words([signal.Value]),
        _ => [],
    };

    private static IEnumerable<ExpandedText> Values(IEnumerable<KeyValueSyntax> pairs) => Words(pairs.Select(p => p.Value));

    private static IEnumerable<ExpandedText> Words(IEnumerable<WordSyntax?> words) =>
        words.Where(w => w is not null && !w.RawText.StartsWith("<<", System.StringComparison.Ordinal)).Select(w => new ExpandedText(w!.Text, IsDeclaration: false));
}
