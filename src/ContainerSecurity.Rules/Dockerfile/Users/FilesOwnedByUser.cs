using System;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Users.Support;

namespace ContainerSecurity.Rules.Dockerfile.Users;

public sealed class FilesOwnedByUser() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS2062",
        Title = "Application files are owned by the runtime user",
        MessageFormat = "Files are owned by '{0}', which the image runs as; remove --chown to keep them owned by root",
        Category = Categories.Privileges,
        Description = "An attacker who compromises the process can modify its own code and so persist across restarts. Files owned by root can still be read and executed.",
        Remediation = "Omit --chown for code, and give the runtime user only the directories that it writes to.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        AppliesTo = InputKinds.Dockerfile,
        Equivalents = ["kics:chown_flag_exists"],
        Standards = ["CWE-732"],
    };

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterInstructionAction<CopyInstructionSyntax>(static context => Check(context.Node, context.Report));
        context.RegisterInstructionAction<AddInstructionSyntax>(static context => Check(context.Node, context.Report));
    }

    private static void Check(InstructionSyntax instruction, Action<Diagnostic> report)
    {
        if (instruction.Flag("chown") is { Value.Text: { Length: > 0 } owner } flag && instruction.Stage is { User: { IsKnown: true, Value: { } user } } && UserNames.User(owner) == UserNames.User(user) && !UserNames.IsRoot(user))
            report(Diagnostic.Create(Descriptor, flag.ValueLocation, user));
    }
}
