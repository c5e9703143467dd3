using System;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Image;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Registration;

namespace ContainerSecurity;

/// <summary>Takes what a rule wants to look at. Each action is called once for every node of its type.</summary>
public sealed class AnalysisContext
{
    private readonly ActionTable _table;
    private readonly Rule _rule;

    internal AnalysisContext(ActionTable table, Rule rule)
    {
        _table = table;
        _rule = rule;
    }

    /// <summary>Every instruction of a type, in every stage and before the first; those within ONBUILD too.</summary>
    /// <typeparam name="TInstruction">The type; <see cref="InstructionSyntax"/> for all.</typeparam>
    public void RegisterInstructionAction<TInstruction>(Action<RuleContext<TInstruction>> action)
        where TInstruction : InstructionSyntax => _table.AddInstruction(_rule, action);

    /// <summary>Every stage of a Dockerfile.</summary>
    public void RegisterStageAction(Action<RuleContext<BuildStage>> action) => _table.Add(_rule, action);

    /// <summary>Every Dockerfile as a whole.</summary>
    public void RegisterDockerfileAction(Action<RuleContext<DockerfileDocument>> action) => _table.Add(_rule, action);

    /// <summary>Every ARM template, Bicep file and ACI YAML file as a whole: for what is no resource, such as parameters.</summary>
    public void RegisterAzureDocumentAction(Action<RuleContext<AzureDocument>> action) => _table.Add(_rule, action);

    /// <summary>
    /// Every simple command in RUN, CMD, ENTRYPOINT and HEALTHCHECK, in containers' commands, probes and hooks. Not those in the history of an
    /// inspected image, most of which its base image's authors wrote: see <see cref="ImageHistoryEntry.Script"/>.
    /// </summary>
    public void RegisterShellCommandAction(Action<RuleContext<ShellCommand>> action) => _table.Add(_rule, action);

    /// <summary>Every script as a whole.</summary>
    public void RegisterShellScriptAction(Action<RuleContext<ShellScript>> action) => _table.Add(_rule, action);

    /// <summary>Kubernetes objects.</summary>
    /// <param name="action">The check.</param>
    /// <param name="kinds">The kinds, without the group; none for all.</param>
    public void RegisterKubernetesObjectAction(Action<RuleContext<KubernetesObject>> action, params string[] kinds) =>
        _table.AddKeyed(_rule, action, kinds, StringComparer.Ordinal);

    /// <summary>Azure container groups.</summary>
    public void RegisterContainerGroupAction(Action<RuleContext<ContainerGroup>> action) => _table.Add(_rule, action);

    /// <summary>Azure resources of ARM templates and Bicep files.</summary>
    /// <param name="action">The check.</param>
    /// <param name="types">The full types, without regard to case; none for all.</param>
    public void RegisterAzureResourceAction(Action<RuleContext<AzureResource>> action, params string[] types) =>
        _table.AddKeyed(_rule, action, types, StringComparer.OrdinalIgnoreCase);

    /// <summary>Every reference to an image: FROM, <c>COPY --from</c>, <c>RUN --mount=from=</c>, containers, the base named by an image's labels.</summary>
    public void RegisterImageReferenceAction(Action<RuleContext<ImageReference>> action) => _table.Add(_rule, action);

    /// <summary>Every variable: ENV, ARG, containers' environments, an inspected image's environment and build arguments.</summary>
    public void RegisterEnvironmentVariableAction(Action<RuleContext<EnvironmentVariable>> action) => _table.Add(_rule, action);

    /// <summary>Every workload.</summary>
    public void RegisterWorkloadAction(Action<RuleContext<Workload>> action) => _table.Add(_rule, action);

    /// <summary>Every container of every role.</summary>
    public void RegisterContainerAction(Action<RuleContext<Container>> action) => _table.Add(_rule, action);

    /// <summary>What images run as: a Dockerfile's final stage, or an inspected image.</summary>
    public void RegisterImageAction(Action<RuleContext<ImageConfiguration>> action) => _table.Add(_rule, action);

    /// <summary>Every inspected image as a whole: for its layers and history.</summary>
    public void RegisterImageDocumentAction(Action<RuleContext<ImageDocument>> action) => _table.Add(_rule, action);

    /// <summary>
    /// All documents together, once, however many configurations their files have: a finding counts where the rule is on in the file that it is
    /// reported in. See <see cref="RuleContext{T}.OptionsFor"/> for options.
    /// </summary>
    public void RegisterDocumentSetAction(Action<RuleContext<DocumentSet>> action) => _table.Add(_rule, action);
}
