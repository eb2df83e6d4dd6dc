"""Settings of a Lambda function that moto takes and forgets; AWS answers them as they were given.
https://docs.aws.amazon.com/lambda/latest/api/API_FunctionConfiguration.html"""

from moto.awslambda.models import LambdaFunction

ECHOED = ("FileSystemConfigs", "KMSKeyArn", "LoggingConfig", "DeadLetterConfig")


def remember(function: LambdaFunction, settings: dict) -> None:
    # A new dictionary each time: published versions are shallow copies of the function and must keep theirs.
    kept = {name: settings[name] for name in ECHOED if name in settings}
    function.standin_settings = {**getattr(function, "standin_settings", {}), **kept}
    if "ImageConfig" in settings:
        function.standin_image = settings["ImageConfig"]


def log_group_of(function: LambdaFunction) -> dict:
    return {"LogFormat": "Text", "LogGroup": f"/aws/lambda/{function.function_name}"}


def install() -> None:
    create, update, describe = LambdaFunction.__init__, LambdaFunction.update_configuration, LambdaFunction.get_configuration

    def init(self, account_id, spec, *args, **kwargs):
        create(self, account_id, spec, *args, **kwargs)
        remember(self, spec)

    def update_configuration(self, config_updates):
        remember(self, config_updates)
        self.tracing_config = config_updates.get("TracingConfig", self.tracing_config)
        return update(self, config_updates)

    def get_configuration(self, *args, **kwargs):
        config = describe(self, *args, **kwargs) | self.standin_settings
        config["LoggingConfig"] = log_group_of(self) | config.get("LoggingConfig", {})
        config.pop("ImageConfigResponse", None)
        if getattr(self, "standin_image", None):
            config["ImageConfigResponse"] = {"ImageConfig": self.standin_image}
        return config

    LambdaFunction.__init__ = init
    LambdaFunction.update_configuration = update_configuration
    LambdaFunction.get_configuration = get_configuration
