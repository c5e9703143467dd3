using System;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Users.Support;

namespace ContainerSecurity.Rules.Dockerfile.Users;

public sealed class SetuidBit() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS2067",
        Title = "File gets the setuid or setgid bit",
        MessageFormat = "'{0}' sets the setuid or setgid bit; remove the bit",
        Category = Categories.Privileges,
        Description = "A setuid program runs with the privileges of its owner, usually root, so every vulnerability in it is a privilege escalation.",
        Remediation = "Remove the bit, grant a single capability with setcap if one is needed, and set allowPrivilegeEscalation to false.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 6.0,
        AppliesTo = InputKinds.Dockerfile,
        Equivalents = ["dockle:CIS-DI-0008"],
        Standards = ["CIS-DOCKER:4.8", "CWE-250", "CWE-732"],
    };

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterShellCommandAction(static context =>
        {
            var command = context.Node;
            if (command.Script.Owner is RunInstructionSyntax && FileModes.OfChmod(command.EffectiveCommand) is { } word && FileModes.SetsIdBit(word.StaticText!))
                context.Report(Descriptor, word.Location, word.StaticText);
        });
        context.RegisterInstructionAction<CopyInstructionSyntax>(static context => Check(context.Node, context.Report));
        context.RegisterInstructionAction<AddInstructionSyntax>(static context => Check(context.Node, context.Report));
    }

    private static void Check(InstructionSyntax instruction, Action<Diagnostic> report)
    {
        if (instruction.Flag("chmod") is { Value.Text: { } mode } flag && FileModes.SetsIdBit(mode))
            report(Diagnostic.Create(Descriptor, flag.ValueLocation, mode));
    }
}
