namespace ContainerSecurity.Languages.Dockerfile;

internal static class InstructionFactory
{
    public static InstructionSyntax Create(string name) => name switch
    {
        "ADD" => new AddInstructionSyntax(),
        "ARG" => new ArgInstructionSyntax(),
        "CMD" => new CmdInstructionSyntax(),
        "COPY" => new CopyInstructionSyntax(),
        "ENTRYPOINT" => new EntrypointInstructionSyntax(),
        "ENV" => new EnvInstructionSyntax(),
        "EXPOSE" => new ExposeInstructionSyntax(),
        "FROM" => new FromInstructionSyntax(),
        "HEALTHCHECK" => new HealthcheckInstructionSyntax(),
        "LABEL" => new LabelInstructionSyntax(),
        "MAINTAINER" => new MaintainerInstructionSyntax(),
        "ONBUILD" => new OnbuildInstructionSyntax(),
        "RUN" => new RunInstructionSyntax(),
        "SHELL" => new ShellInstructionSyntax(),
        "STOPSIGNAL" => new StopsignalInstructionSyntax(),
        "USER" => new UserInstructionSyntax(),
        "VOLUME" => new VolumeInstructionSyntax(),
        "WORKDIR" => new WorkdirInstructionSyntax(),
        _ => new UnknownInstructionSyntax(),
    };
}
