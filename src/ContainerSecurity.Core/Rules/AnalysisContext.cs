using System;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Image;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Registration;

namespace ContainerSecurity;

/// <summary>Registers the actions of a rule. Each action is called once for every node of its type.</summary>
public sealed class AnalysisContext
{
    private readonly ActionTable _table;
    private readonly Rule _rule;

    internal AnalysisContext(ActionTable table, Rule rule)
    {
        _table = table;
        _rule = rule;
    }

    /// <summary>Registers an action for every instruction of a type, in every stage and before the first; also for those within ONBUILD.</summary>
    /// <typeparam name="TInstruction">The type of instruction; <see cref="InstructionSyntax"/> for all.</typeparam>
    public void RegisterInstructionAction<TInstruction>(Action<RuleContext<TInstruction>> action)
        where TInstruction : InstructionSyntax => _table.AddInstruction(_rule, action);

    /// <summary>Registers an action for every build stage of a Dockerfile.</summary>
    public void RegisterStageAction(Action<RuleContext<BuildStage>> action) => _table.Add(_rule, action);

    /// <summary>Registers an action for every Dockerfile as a whole.</summary>
    public void RegisterDockerfileAction(Action<RuleContext<DockerfileDocument>> action) => _table.Add(_rule, action);

    /// <summary>Registers an action for every ARM template, Bicep file and ACI YAML file as a whole: for what is not a resource, such as parameters.</summary>
    public void RegisterAzureDocumentAction(Action<RuleContext<AzureDocument>> action) => _table.Add(_rule, action);

    /// <summary>
    /// Registers an action for every simple command in RUN, CMD, ENTRYPOINT and HEALTHCHECK, and in containers' commands, probes and lifecycle
    /// hooks. The history of a built image is not included, since most of it comes from the base image's authors: see
    /// <see cref="ImageHistoryEntry.Script"/>.
    /// </summary>
    public void RegisterShellCommandAction(Action<RuleContext<ShellCommand>> action) => _table.Add(_rule, action);

    /// <summary>Registers an action for every shell script as a whole.</summary>
    public void RegisterShellScriptAction(Action<RuleContext<ShellScript>> action) => _table.Add(_rule, action);

    /// <summary>Registers an action for Kubernetes objects.</summary>
    /// <param name="action">The check.</param>
    /// <param name="kinds">The kinds, as <see cref="KubernetesObject.QualifiedKind"/> names them; empty for all.</param>
    public void RegisterKubernetesObjectAction(Action<RuleContext<KubernetesObject>> action, params string[] kinds) =>
        _table.AddKeyed(_rule, action, kinds, StringComparer.Ordinal);

    /// <summary>Registers an action for Azure container groups.</summary>
    public void RegisterContainerGroupAction(Action<RuleContext<ContainerGroup>> action) => _table.Add(_rule, action);

    /// <summary>Registers an action for Azure resources of ARM templates and Bicep files.</summary>
    /// <param name="action">The check.</param>
    /// <param name="types">The full types, compared without regard to case; empty for all.</param>
    public void RegisterAzureResourceAction(Action<RuleContext<AzureResource>> action, params string[] types) =>
        _table.AddKeyed(_rule, action, types, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Registers an action for every image reference: FROM, <c>COPY --from</c>, <c>RUN --mount=from=</c>, containers, and the base image named
    /// by an image's labels.
    /// </summary>
    public void RegisterImageReferenceAction(Action<RuleContext<ImageReference>> action) => _table.Add(_rule, action);

    /// <summary>Registers an action for every variable: ENV, ARG, containers' environments, and a built image's environment and build arguments.</summary>
    public void RegisterEnvironmentVariableAction(Action<RuleContext<EnvironmentVariable>> action) => _table.Add(_rule, action);

    /// <summary>Registers an action for every workload.</summary>
    public void RegisterWorkloadAction(Action<RuleContext<Workload>> action) => _table.Add(_rule, action);

    /// <summary>Registers an action for every container of every role.</summary>
    public void RegisterContainerAction(Action<RuleContext<Container>> action) => _table.Add(_rule, action);

    /// <summary>Registers an action for the run-time configuration of images: of a Dockerfile's final stage, or of a built image.</summary>
    public void RegisterImageAction(Action<RuleContext<ImageConfiguration>> action) => _table.Add(_rule, action);

    /// <summary>Registers an action for every built image as a whole: for its layers and history.</summary>
    public void RegisterImageDocumentAction(Action<RuleContext<ImageDocument>> action) => _table.Add(_rule, action);

    /// <summary>
    /// Registers an action for the whole document set, called once regardless of the number of configurations. A finding is reported if the rule
    /// is enabled for the file that contains it. See <see cref="RuleContext{T}.OptionsFor"/> for options.
    /// </summary>
    public void RegisterDocumentSetAction(Action<RuleContext<DocumentSet>> action) => _table.Add(_rule, action);
}
