using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>Reports what BuildKit refuses after it has read the lines: unknown instructions and flags, and wrong numbers of arguments.</summary>
internal static class InstructionChecker
{
    public static void Check(ImmutableArray<InstructionSyntax> instructions, List<PendingDiagnostic> problems)
    {
        var hasStage = false;
        var saidMissing = false;
        foreach (var instruction in instructions)
        {
            hasStage |= instruction is FromInstructionSyntax;
            if (!hasStage && !saidMissing && instruction is not (ArgInstructionSyntax or UnknownInstructionSyntax))
            {
                saidMissing = true;
                Add(problems, instruction, $"{instruction.Name} stands before the first FROM; begin the file with FROM");
            }

            CheckOne(instruction, problems);
            if (instruction is OnbuildInstructionSyntax { Instruction: { } inner })
            {
                // Anything else is only read when a build starts from the image.
                if (inner is OnbuildInstructionSyntax or FromInstructionSyntax or MaintainerInstructionSyntax)
                    Add(problems, inner, $"{inner.Name} is not allowed in ONBUILD; remove it");
            }
        }

        if (!hasStage && !saidMissing && !instructions.IsEmpty)
            Add(problems, instructions[0], "The file has no FROM; begin it with FROM");
    }

    private static void CheckOne(InstructionSyntax instruction, List<PendingDiagnostic> problems)
    {
        if (instruction is UnknownInstructionSyntax)
        {
            Add(problems, instruction, $"'{instruction.Keyword.ValueText}' is no instruction; correct its name or continue the line before it");
            return;
        }

        CheckFlags(instruction, problems);
        if (Missing(instruction) is { } message)
            Add(problems, instruction, instruction.TrailingComment is { } comment ? $"{instruction.Name} takes '{comment.Text}' as arguments; move the comment to its own line" : message);
    }

    private static void CheckFlags(InstructionSyntax instruction, List<PendingDiagnostic> problems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var flag in instruction.Flags)
        {
            var known = Flags(instruction);
            if (!known.Contains(flag.Name))
                problems.Add(new(EngineDescriptors.DockerfileSyntax, flag.Span, $"{instruction.Name} has no flag '--{flag.Name}'; {(known.Length == 0 ? "it takes none" : "it takes --" + string.Join(", --", known))}"));
            else if (!seen.Add(flag.Name) && flag.Name is not ("mount" or "device" or "exclude"))
                problems.Add(new(EngineDescriptors.DockerfileSyntax, flag.Span, $"The flag '--{flag.Name}' is given twice; keep one of them"));
            else if (flag.Value is null && flag.Name is not ("link" or "keep-git-dir" or "unpack" or "parents"))
                problems.Add(new(EngineDescriptors.DockerfileSyntax, flag.Span, $"The flag '--{flag.Name}' has no value; write --{flag.Name}=value"));
        }
    }

    private static string[] Flags(InstructionSyntax instruction) => instruction switch
    {
        FromInstructionSyntax => ["platform"],
        AddInstructionSyntax => ["chown", "chmod", "link", "keep-git-dir", "checksum", "unpack", "exclude"],
        CopyInstructionSyntax => ["from", "chown", "chmod", "link", "parents", "exclude"],
        RunInstructionSyntax => ["mount", "network", "security", "device"],
        HealthcheckInstructionSyntax => ["interval", "timeout", "start-period", "start-interval", "retries"],
        _ => [],
    };

    private static string? Missing(InstructionSyntax instruction) => instruction switch
    {
        FromInstructionSyntax from when from.Words.Length is not (1 or 3) || (from.Words.Length == 3 && from.StageName is null) => "FROM takes an image, or an image AS a name",
        FromInstructionSyntax { StageName: { } name } when !IsStageName(name.RawText) => $"'{name.RawText}' is no stage name; begin it with a letter and use letters, digits, '-', '_' and '.'",
        CopyInstructionSyntax or AddInstructionSyntax when instruction.Words.Length < 2 => $"{instruction.Name} needs at least one source and a destination",
        HealthcheckInstructionSyntax check when check.Words.IsEmpty => "HEALTHCHECK needs CMD with a command, or NONE",
        HealthcheckInstructionSyntax { IsNone: true } check when check.Words.Length > 1 => "HEALTHCHECK NONE takes no arguments",
        HealthcheckInstructionSyntax { IsNone: false } check when !string.Equals(check.Type!.RawText, "cmd", StringComparison.OrdinalIgnoreCase) => $"'{check.Type.RawText}' is no kind of HEALTHCHECK; write CMD or NONE",
        HealthcheckInstructionSyntax { IsNone: false } check when check.Words.Length < 2 => "HEALTHCHECK CMD has no command",
        ShellInstructionSyntax { Exec: null } => "SHELL needs a JSON array, such as [\"/bin/sh\", \"-c\"]",
        ShellInstructionSyntax { Exec.Items.IsEmpty: true } => "SHELL needs at least one word",
        EnvInstructionSyntax or LabelInstructionSyntax or ArgInstructionSyntax when instruction.Pairs.IsEmpty => $"{instruction.Name} needs at least one argument",
        EnvInstructionSyntax or LabelInstructionSyntax or ArgInstructionSyntax when instruction.Pairs.Any(p => p.Key.RawText.Length == 0) => $"{instruction.Name} has an empty name; write a name before '='",
        ExposeInstructionSyntax or VolumeInstructionSyntax or UserInstructionSyntax or WorkdirInstructionSyntax or StopsignalInstructionSyntax or MaintainerInstructionSyntax
            when instruction.Words.IsEmpty => $"{instruction.Name} needs an argument",
        OnbuildInstructionSyntax { Instruction: null } => "ONBUILD needs an instruction",
        _ => null,
    };

    private static bool IsStageName(string name) =>
        name[0] is >= 'a' and <= 'z' or >= 'A' and <= 'Z' && name.All(c => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '_' or '.');

    private static void Add(List<PendingDiagnostic> problems, InstructionSyntax instruction, string message) =>
        problems.Add(new(EngineDescriptors.DockerfileSyntax, instruction.Keyword.Span, message));
}
