using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Users.LibraryPreloaded>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Users;

public class LibraryPreloadedTests
{
    [Theory]
    [InlineData("LD_PRELOAD={|CNS2074(/tmp/libhook.so, LD_PRELOAD, is in a world-writable directory):/tmp/libhook.so|}")]
    [InlineData("LD_PRELOAD={|CNS2074(/dev/shm/libb.so, LD_PRELOAD, is in a world-writable directory):\"/usr/lib/liba.so:/dev/shm/libb.so\"|}")]
    [InlineData("LD_PRELOAD={|CNS2074(./libhook.so, LD_PRELOAD, is relative to the working directory):./libhook.so|}")]
    [InlineData("LD_AUDIT={|CNS2074(/var/tmp/a.so, LD_AUDIT, is in a world-writable directory):/var/tmp/a.so|}")]
    [InlineData("LD_LIBRARY_PATH={|CNS2074(\"\", LD_LIBRARY_PATH, is relative to the working directory):/opt/lib:|}")]
    [InlineData("LD_LIBRARY_PATH={|CNS2074(lib, LD_LIBRARY_PATH, is relative to the working directory):lib|}")]
    [InlineData("LD_LIBRARY_PATH={|CNS2074(/tmp, LD_LIBRARY_PATH, is in a world-writable directory):/tmp|}")]
    public void Reports_untrusted_directories(string variable) => Verify.VerifyDockerfile("FROM debian:12\nENV " + variable + "\n");

    [Theory]
    [InlineData("{|CNS2075(LD_PRELOAD, /usr/lib/x86_64-linux-gnu/libjemalloc.so.2):LD_PRELOAD|}=/usr/lib/x86_64-linux-gnu/libjemalloc.so.2")]
    [InlineData("{|CNS2075(LD_PRELOAD, libjemalloc.so.2):LD_PRELOAD|}=libjemalloc.so.2")]
    [InlineData("{|CNS2075(LD_AUDIT, /opt/trace/audit.so):LD_AUDIT|}=/opt/trace/audit.so")]
    public void Reports_preloaded_libraries(string variable) => Verify.VerifyDockerfile("FROM debian:12\nENV " + variable + "\n");

    [Theory]
    [InlineData("ENV LD_LIBRARY_PATH=/opt/lib:/usr/local/lib")]
    [InlineData("ENV LD_LIBRARY_PATH=/opt/lib:$LD_LIBRARY_PATH")]
    [InlineData("ENV LD_PRELOAD=$LIB")]
    [InlineData("ENV LD_PRELOAD=")]
    [InlineData("ARG LD_PRELOAD=/tmp/a.so")]
    public void Does_not_report_absolute_or_unknown_paths(string line) => Verify.VerifyDockerfile("FROM debian:12\n" + line + "\n");

    [Fact]
    public void Does_not_report_an_unused_stage() => Verify.VerifyDockerfile("""
        FROM debian:12 AS debug
        ENV LD_PRELOAD=/tmp/a.so
        FROM debian:12
        """);

    [Fact]
    public void Reports_a_container() => Verify.VerifyKubernetes(PodText.With("""
        env:
        - name: LD_PRELOAD
          value: {|CNS2074(/tmp/a.so, LD_PRELOAD, is in a world-writable directory):/tmp/a.so|}
        """));
}
