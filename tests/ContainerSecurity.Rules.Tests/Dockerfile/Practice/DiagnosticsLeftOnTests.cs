using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.DiagnosticsLeftOn>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class DiagnosticsLeftOnTests
{
    [Fact]
    public void Reports_enabled_diagnostics() => Verify.VerifyDockerfile("""
        FROM mcr.microsoft.com/dotnet/aspnet:10.0
        ENV {|CNS8095(DOTNET_DiagnosticPorts, configures an additional diagnostic port):DOTNET_DiagnosticPorts|}=/tmp/port,nosuspend
        ENV {|CNS8095(COMPlus_DbgEnableMiniDump, writes a memory dump when the process crashes):COMPlus_DbgEnableMiniDump|}="1"
        ENV {|CNS8095(DOTNET_EnableEventPipe, writes an event trace to a file):DOTNET_EnableEventPipe|}=1
        ENTRYPOINT ["dotnet", "/app/web.dll"]
        """);

    [Fact]
    public void Does_not_report_disabled_or_unknown_settings() => Verify.VerifyDockerfile("""
        FROM mcr.microsoft.com/dotnet/aspnet:10.0
        ARG dump
        ENV DOTNET_EnableDiagnostics=0 DOTNET_EnableDiagnostics_IPC=1 DOTNET_DbgEnableMiniDump=$dump CORECLR_ENABLE_PROFILING=1 EnableDiagnostics=1
        ENTRYPOINT ["dotnet", "/app/web.dll"]
        """);

    [Fact]
    public void Does_not_report_build_stages_and_development_images() => Verify.VerifyDockerfile("""
        FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
        ENV DOTNET_EnableEventPipe=1
        FROM mcr.microsoft.com/dotnet/sdk:10.0
        ENV DOTNET_EnableEventPipe=1
        """);
}
