using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.RemoteDebugger>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class RemoteDebuggerTests
{
    [Theory]
    [InlineData("ENTRYPOINT [\"dlv\", \"exec\", \"--headless\", \"--accept-multiclient\", \"{|CNS4054(--listen=:2345, the Go debugger):--listen=:2345|}\", \"/app\"]")]
    [InlineData("CMD [\"dlv\", \"dap\", \"{|CNS4054(-l, the Go debugger):-l|}\", \"0.0.0.0:2345\"]")]
    [InlineData("CMD [\"node\", \"{|CNS4054(--inspect=0.0.0.0:9229, the JavaScript debugger):--inspect=0.0.0.0:9229|}\", \"app.js\"]")]
    [InlineData("CMD node {|CNS4054(--inspect-brk=0.0.0.0, the JavaScript debugger):--inspect-brk=0.0.0.0|} app.js")]
    [InlineData("CMD npx nodemon {|CNS4054(--inspect=[::]:9229, the JavaScript debugger):--inspect=[::]:9229|} app.js")]
    [InlineData("CMD exec node {|CNS4054(--inspect=0.0.0.0, the JavaScript debugger):--inspect=0.0.0.0|} app.js")]
    [InlineData("ENTRYPOINT [\"node\"]\nCMD [\"{|CNS4054(--inspect=0.0.0.0, the JavaScript debugger):--inspect=0.0.0.0|}\", \"app.js\"]")]
    [InlineData("ENTRYPOINT [\"sh\", \"-c\", \"java {|CNS4054(\"-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=*:5005\", the Java debugger):-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=*:5005|} -jar /app.jar\"]")]
    [InlineData("CMD [\"java\", \"{|CNS4054(\"-Xrunjdwp:transport=dt_socket,server=y,address=0.0.0.0:8000\", the Java debugger):-Xrunjdwp:transport=dt_socket,server=y,address=0.0.0.0:8000|}\", \"-jar\", \"a.jar\"]")]
    [InlineData("CMD [\"java\", \"-Dcom.sun.management.jmxremote.port=9010\", \"{|CNS4054(-Dcom.sun.management.jmxremote.authenticate=false, \"Java management (JMX) without a password\"):-Dcom.sun.management.jmxremote.authenticate=false|}\", \"A\"]")]
    [InlineData("CMD python -m debugpy {|CNS4054(--listen, the Python debugger):--listen|} 0.0.0.0:5678 app.py")]
    [InlineData("CMD [\"python3\", \"-m\", \"ptvsd\", \"{|CNS4054(--host, the Python debugger):--host|}\", \"0.0.0.0\", \"--port\", \"5678\", \"app.py\"]")]
    [InlineData("CMD gdbserver {|CNS4054(:1234, the debugger gdbserver)::1234|} /app")]
    [InlineData("CMD [\"rdbg\", \"--open\", \"{|CNS4054(--host, the Ruby debugger):--host|}\", \"0.0.0.0\", \"app.rb\"]")]
    [InlineData("CMD [\"php\", \"{|CNS4054(-dxdebug.remote_connect_back=1, \"the PHP debugger (Xdebug connects to any client)\"):-dxdebug.remote_connect_back=1|}\", \"a.php\"]")]
    [InlineData("CMD {|CNS4054(nc, a shell):nc|} -l -p 4444 -e /bin/sh")]
    [InlineData("CMD [\"{|CNS4054(ncat, a shell):ncat|}\", \"-lk\", \"4444\", \"--sh-exec\", \"bash -i\"]")]
    [InlineData("CMD [\"socat\", \"{|CNS4054(\"TCP-LISTEN:1234,reuseaddr,fork\", a shell):TCP-LISTEN:1234,reuseaddr,fork|}\", \"EXEC:/bin/bash\"]")]
    [InlineData("CMD {|CNS4054(ttyd, a terminal without a password):ttyd|} bash")]
    [InlineData("CMD [\"jupyter\", \"lab\", \"--ip=0.0.0.0\", \"{|CNS4054(--ServerApp.token=, Jupyter without a token):--ServerApp.token=|}\"]")]
    [InlineData("CMD start-notebook.sh {|CNS4054(--NotebookApp.token=, Jupyter without a token):--NotebookApp.token=''|}")]
    [InlineData("CMD [\"{|CNS4054(code-server, an editor with a terminal without a password):code-server|}\", \"--auth\", \"none\", \"--bind-addr\", \"0.0.0.0:8080\"]")]
    [InlineData("ENV {|CNS4054(JAVA_TOOL_OPTIONS, the Java debugger):JAVA_TOOL_OPTIONS|}=\"-Xmx1g -agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=*:5005\"\nCMD [\"java\", \"A\"]")]
    [InlineData("ENV {|CNS4054(NODE_OPTIONS, the JavaScript debugger):NODE_OPTIONS|}=--inspect=0.0.0.0:9229\nCMD [\"node\", \"a.js\"]")]
    [InlineData("ENV {|CNS4054(JPDA_ADDRESS, the Java debugger):JPDA_ADDRESS|}=*:8000\nCMD [\"catalina.sh\", \"jpda\", \"run\"]")]
    [InlineData("ENV {|CNS4054(XDEBUG_CONFIG, \"the PHP debugger (Xdebug connects to any client)\"):XDEBUG_CONFIG|}=\"discover_client_host=1\"\nCMD [\"php-fpm\"]")]
    public void Reports_what_opens_to_the_network(string lines) => Verify.VerifyDockerfile("FROM debian:13\n" + lines + "\n");

    [Theory]
    [InlineData("CMD [\"node\", \"--inspect=127.0.0.1:9229\", \"app.js\"]")]
    [InlineData("CMD [\"node\", \"--inspect\", \"app.js\"]")]
    [InlineData("CMD [\"node\", \"--inspect=9229\", \"app.js\"]")]
    [InlineData("CMD node --inspect=$HOST:9229 app.js")]
    [InlineData("CMD [\"java\", \"-agentlib:jdwp=transport=dt_socket,server=y,address=127.0.0.1:5005\", \"A\"]")]
    [InlineData("CMD [\"java\", \"-agentlib:jdwp=transport=dt_socket,server=y,address=5005\", \"A\"]")]
    [InlineData("CMD [\"java\", \"-agentlib:jdwp=transport=dt_socket,server=n,address=*:5005\", \"A\"]")]
    [InlineData("CMD [\"dlv\", \"exec\", \"/app\"]")]
    [InlineData("CMD [\"dlv\", \"exec\", \"--headless\", \"--listen=127.0.0.1:2345\", \"/app\"]")]
    [InlineData("CMD python -m debugpy --listen 5678 app.py")]
    [InlineData("CMD gdbserver localhost:1234 /app")]
    [InlineData("CMD [\"nc\", \"-l\", \"-p\", \"8080\"]")]
    [InlineData("CMD [\"ttyd\", \"-c\", \"user:$PASSWORD\", \"bash\"]")]
    [InlineData("CMD [\"ttyd\", \"-i\", \"lo\", \"bash\"]")]
    [InlineData("CMD [\"jupyter\", \"lab\", \"--ip=0.0.0.0\"]")]
    [InlineData("CMD [\"jupyter\", \"lab\", \"--ip=127.0.0.1\", \"--ServerApp.token=\"]")]
    [InlineData("CMD [\"/usr/sbin/sshd\", \"-D\"]")]
    [InlineData("RUN node --inspect=0.0.0.0 build.js\nCMD [\"node\", \"a.js\"]")]
    [InlineData("ENV NODE_OPTIONS=--max-old-space-size=4096\nCMD [\"node\", \"a.js\"]")]
    public void Does_not_report_what_stays_local(string lines) => Verify.VerifyDockerfile("FROM debian:13\n" + lines + "\n");

    [Fact]
    public void Does_not_report_stages_for_development() => Verify.VerifyDockerfile("""
        FROM node:22 AS debug
        CMD ["node", "--inspect=0.0.0.0", "a.js"]
        FROM node:22
        CMD ["node", "a.js"]
        """);
}
